import type { ReactElement } from 'react';
import type { SheetDay } from '../../api/case-view';
import { sayMonth, weekday } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';

interface MonthsProps {
  readonly language: Language;
  readonly days: readonly SheetDay[];
  readonly last?: string;
}

/** The days of the sheet as calendar months; each day says in words what its colour says. */
export function Months({ language, days, last }: MonthsProps): ReactElement {
  const months = new Set(days.map(monthOf));
  return (
    <div className="months">
      {[...months].map((month) => (
        <Month key={month} language={language} month={month} days={days.filter((day) => monthOf(day) === month)} last={last} />
      ))}
    </div>
  );
}

const monthOf = ({ on }: SheetDay): string => on.slice(0, 7);

function Month({ language, month, days, last }: MonthsProps & { readonly month: string }): ReactElement {
  const { weekdays, weekdayNames } = caseWords[language].sheet;
  return (
    <table className="month">
      <caption>{sayMonth(month, language)}</caption>
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
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day ? <Day key={day.on} language={language} day={day} last={day.on === last} /> : <td key={place} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ language, day, last }: { readonly language: Language; readonly day: SheetDay; readonly last: boolean }): ReactElement {
  const words = caseWords[language].sheet;
  const kind = last ? 'last' : day.count === 0 ? 'zero' : day.counted ? 'counted' : 'skipped';
  const says = { last: words.last, zero: words.zero, counted: words.nth(day.count ?? 0), skipped: words.skip };
  return (
    <td className={kind}>
      {Number(day.on.slice(8))}
      <small>{says[kind]}</small>
    </td>
  );
}

/** Rows from Monday to Sunday; a place without a day of the sheet stays empty. */
function weeksOf(days: readonly SheetDay[]): (SheetDay | undefined)[][] {
  const weeks: (SheetDay | undefined)[][] = [];
  let place = 8;
  for (const day of days) {
    const at = weekday(day.on);
    if (at <= place) weeks.push(Array.from({ length: 7 }));
    const week = weeks.at(-1);
    if (week) week[at - 1] = day;
    place = at;
  }
  return weeks;
}
