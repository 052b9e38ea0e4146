import type { ReactNode } from 'react';
import type { DifferingDay } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Nothing, Panel } from '../../shared/ui/panel';
import { ruleBookWords } from './rule-book.words';

/** The days offices work under one calendar and not under the other. */
export function DifferingDays({ days }: { readonly days: readonly DifferingDay[] }): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <Panel title={words.differ(days.length)}>
      {days.length === 0 ? (
        <Nothing>{words.noneDiffer}</Nothing>
      ) : (
        <table className="queue">
          <caption className="only-read">{words.differ(days.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, before, after }) => (
              <tr key={day}>
                <td data-name={words.day} className="day">
                  {day}
                </td>
                <td data-name={words.before}>
                  <Explained explained={before} />
                </td>
                <td data-name={words.after}>
                  <Explained explained={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Explained({ explained: { kind, why } }: { readonly explained: DifferingDay['before'] }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  return (
    <span>
      <span className={`day-sign ${kind}`} aria-hidden="true">
        {words.glyphs[kind]}
      </span>{' '}
      {say(why)}
    </span>
  );
}
