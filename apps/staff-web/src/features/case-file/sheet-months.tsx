import type { ReactNode } from 'react';
import type { Sheet } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { sheetWords } from './sheet.words';

type Month = Sheet['months'][number];
type Cell = Month['weeks'][number]['days'][number];
/** What a place is drawn as. The last day is shown as such, whatever day it is. */
type Look = NonNullable<Cell['kind']> | 'last';

const looks: readonly Look[] = ['zero', 'counted', 'make-up', 'weekend', 'holiday', 'consultation', 'awaiting', 'last'];

function lookOf({ kind, last }: Cell): Look | undefined {
  return last === true ? 'last' : kind;
}

/** The term as months, as the server laid them out; each day says in words what its colour and pattern say. */
export function SheetMonths({ months }: { readonly months: readonly Month[] }): ReactNode {
  const words = useWords(sheetWords);
  return (
    <>
      <Legend months={months} />
      <div className="sheet-months" role="group" aria-label={words.months}>
        {months.map((month) => (
          <MonthTable key={month.month} month={month} />
        ))}
      </div>
    </>
  );
}

/** Explains what stands in these months, and nothing else. */
function Legend({ months }: { readonly months: readonly Month[] }): ReactNode {
  const words = useWords(sheetWords);
  const cells = months.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days));
  const shown = new Set(cells.map(lookOf));
  return (
    <ul className="sheet-legend" aria-label={words.legend}>
      {looks
        .filter((look) => shown.has(look))
        .map((look) => (
          <li key={look}>
            <span className={`sheet-sign sheet-${look}`} aria-hidden="true">
              {look === 'make-up' ? words.makeUp : ''}
            </span>
            {words.looks[look]}
          </li>
        ))}
      {cells.some(({ strict }) => strict) && (
        <li>
          <b className="sheet-strict">{words.strict}</b> {words.strictSays}
        </li>
      )}
    </ul>
  );
}

function MonthTable({ month: { month, weeks } }: { readonly month: Month }): ReactNode {
  const words = useWords(sheetWords);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return (
    <table className="sheet-month">
      <caption>{words.month(year, number)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((short, index) => (
            <th scope="col" key={words.weekdayNames[index]}>
              <abbr title={words.weekdayNames[index]}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ days }, index) => (
          <tr key={index}>
            {days.map((cell, place) => (
              <Place key={place} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ cell }: { readonly cell: Cell }): ReactNode {
  const words = useWords(sheetWords);
  const { on, kind, count = 0, strict } = cell;
  if (on === undefined) return <td />;
  const look = lookOf(cell);
  return (
    <td className={`sheet-${look ?? 'outside'}`}>
      {Number(on.slice(8))}
      {kind === 'make-up' && <b lang="zh-CN">{words.makeUp}</b>}
      {count > 0 && <small>{words.nth(count)}</small>}
      {look && look !== 'counted' && look !== 'make-up' && <small>{words.short[look]}</small>}
      {strict && <small className="sheet-strict">{words.strict}</small>}
    </td>
  );
}
