import type { ReactElement } from 'react';
import type { CalendarCell, CalendarMonth } from '../../api/case-view';
import { sayMonth } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';

interface MonthsProps {
  readonly language: Language;
  readonly months: readonly CalendarMonth[];
}

/** What a place of the picture is drawn as. The last day is shown as such, whatever day it is. */
type Look = NonNullable<CalendarCell['kind']> | 'last';

const looks: readonly Look[] = ['zero', 'counted', 'make-up', 'weekend', 'holiday', 'consultation', 'awaiting', 'last'];

function lookOf({ kind, last }: CalendarCell): Look | undefined {
  return last === true ? 'last' : kind;
}

/** The term as calendar months; each day says in words what its colour and pattern say. */
export function Months({ language, months }: MonthsProps): ReactElement {
  return (
    <>
      <Legend language={language} months={months} />
      <div className="months">
        {months.map((month) => (
          <Month key={month.month} language={language} month={month} />
        ))}
      </div>
    </>
  );
}

/** Explains what stands in these months, and nothing else. */
function Legend({ language, months }: MonthsProps): ReactElement {
  const words = caseWords[language].sheet;
  const shown = new Set(months.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days.map(lookOf))));
  return (
    <ul className="legend">
      {looks
        .filter((look) => shown.has(look))
        .map((look) => (
          <li key={look} className={`day-${look}`}>
            {words.legend[look]}
          </li>
        ))}
    </ul>
  );
}

function Month({ language, month }: { readonly language: Language; readonly month: CalendarMonth }): ReactElement {
  const { weekdays, weekdayNames } = caseWords[language].sheet;
  return (
    <table className="month">
      <caption>{sayMonth(month.month, language)}</caption>
      <thead>
        <tr>
          {weekdays.map((short, index) => (
            <th scope="col" key={weekdayNames[index]}>
              <abbr title={weekdayNames[index]}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map(({ days }, index) => (
          <tr key={index}>
            {days.map((cell, place) => (
              <Day key={place} language={language} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ language, cell }: { readonly language: Language; readonly cell: CalendarCell }): ReactElement {
  const words = caseWords[language].sheet;
  const { on, kind, count = 0 } = cell;
  const look = lookOf(cell);
  if (on === undefined) return <td />;
  const number = Number(on.slice(8));
  if (look === undefined) return <td className="day-outside">{number}</td>;
  return (
    <td className={`day-${look}`}>
      {number}
      {kind === 'make-up' ? <b lang="zh-CN">{words.makeUp}</b> : null}
      {count > 0 ? <small>{words.nth(count)}</small> : null}
      {look === 'counted' || look === 'make-up' ? null : <small>{words.short[look]}</small>}
    </td>
  );
}
