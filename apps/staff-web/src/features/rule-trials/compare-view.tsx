import type { ReactNode } from 'react';
import type { TriedAnswer, TrialComparison } from '../../shared/api/shapes';
import { useLanguage, useSay, useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { ruleTrialsWords } from './rule-trials.words';

type Field = keyof (typeof ruleTrialsWords)['zh']['fields'];

/** Field by field, then day by day, what one question comes to under two sets of rules. */
export function CompareView({ comparison: { inForce, tried } }: { readonly comparison: TrialComparison }): ReactNode {
  const words = useWords(ruleTrialsWords);
  const fields = Object.keys(words.fields) as Field[];
  const differing = new Set(
    daysOf(inForce)
      .filter((day) => !daysOf(tried).includes(day))
      .concat(daysOf(tried).filter((day) => !daysOf(inForce).includes(day))),
  );
  return (
    <>
      <table className="plain">
        <caption className="only-read">{words.compare}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.inForce}</th>
            <th scope="col">{words.tried}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const [now, then] = [inForce.values[field] ?? null, tried.values[field] ?? null];
            return (
              <tr key={field} className={now === then ? undefined : 'trial-differs'}>
                <th scope="row">{words.fields[field]}</th>
                <td className="day">
                  <Value field={field} value={now} />
                </td>
                <td className="day">
                  <Value field={field} value={then} />
                </td>
                <td>{now === then ? words.same : `≠ ${words.differs}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="trial-sheets">
        <Sheet title={words.inForce} answer={inForce} differing={differing} />
        <Sheet title={words.tried} answer={tried} differing={differing} />
      </div>
    </>
  );
}

function daysOf({ days }: TriedAnswer): string[] {
  return days.map(({ on, counted }) => `${on} ${String(counted)}`);
}

function Value({ field, value }: { readonly field: Field; readonly value: string | null }): ReactNode {
  const words = useWords(ruleTrialsWords);
  if (value === null || value === '') return <span className="quiet">{words.noDay}</span>;
  const shared = useWords(sharedWords);
  const states: Readonly<Record<string, string>> = { ...words.states, true: shared.yes, false: shared.no };
  return field === 'state' || field === 'provisional' ? (states[value] ?? value) : value;
}

interface SheetProps {
  readonly title: string;
  readonly answer: TriedAnswer;
  /** Days that are told in one answer only. */
  readonly differing: ReadonlySet<string>;
}

function Sheet({ title, answer, differing }: SheetProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const say = useSay();
  const language = useLanguage();
  const { basis, days, daysCut, flaws, profile, calendar } = answer;
  return (
    <div>
      <h3>{title}</h3>
      <p className="quiet">
        {profile} · {words.calendar} {calendar} · {say(basis)}
      </p>
      {flaws.length > 0 && (
        <ul className="flaws">
          {flaws.map(({ rule, on, says, saysEn }) => (
            <li key={`${rule} ${on} ${says}`}>
              ▲ {rule} {on} {language === 'zh' ? says : saysEn}
            </li>
          ))}
        </ul>
      )}
      {daysCut && <p className="quiet">{say(daysCut)}</p>}
      {days.length === 0 ? (
        <p className="nothing">{words.noSheet}</p>
      ) : (
        <div className="scrolls" tabIndex={0} role="region" aria-label={`${words.sheet}: ${title}`}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.counted}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ on, counted, count, why, law, notice }, index) => (
                <tr key={`${on} ${index}`} className={differing.has(`${on} ${String(counted)}`) ? 'trial-differs' : undefined}>
                  <td className="day">{on}</td>
                  <td>{counted || count === 0 ? count : words.notCounted}</td>
                  <td>
                    {say(why)} <span className="law">{[law, notice].filter(Boolean).join(' ')}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
