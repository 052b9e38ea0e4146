import type { ReactNode } from 'react';
import type { CalendarYear } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { useCalendarYear } from './api/calendar-year';
import { ruleBookWords } from './rule-book.words';

interface CalendarViewProps {
  readonly year: string | undefined;
  readonly onTurn: (year: string) => void;
}

/** A year as a picture: what is off and what is worked, by sign and colour, with the notice that says so. */
export function CalendarView({ year, onTurn }: CalendarViewProps): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <Awaited query={useCalendarYear(year)}>
      {(calendar) => (
        <>
          <div className="year-bar">
            <Button
              small
              onClick={() => {
                onTurn(String(calendar.year - 1));
              }}
            >
              ← {calendar.year - 1}
            </Button>
            <h2>{words.year(calendar.year, calendar.workingDays)}</h2>
            <Button
              small
              onClick={() => {
                onTurn(String(calendar.year + 1));
              }}
            >
              {calendar.year + 1} →
            </Button>
          </div>
          {calendar.provisional && <NoticeBar kind="warning" title={words.provisional} children={words.provisionalWhy} />}
          <Legend />
          <div className="year">
            {calendar.months.map((month) => (
              <Month key={month.month} month={month} />
            ))}
          </div>
          <Sources calendar={calendar} />
        </>
      )}
    </Awaited>
  );
}

function Legend(): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <ul className="legend">
      {(['holiday', 'make-up', 'weekend', 'weekday'] as const).map((kind) => (
        <li key={kind}>
          <span className={`day-cell ${kind}`} aria-hidden="true">
            8<i>{words.glyphs[kind]}</i>
          </span>{' '}
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

function Month({ month: { month, weeks, workingDays } }: { readonly month: CalendarYear['months'][number] }): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <table className="month">
      <caption>{words.month(month, workingDays)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ places }, week) => (
          <tr key={week}>
            {places.map(({ day }, place) => (
              <Day key={place} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayShown = CalendarYear['months'][number]['weeks'][number]['places'][number]['day'];

function Day({ day }: { readonly day: DayShown }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  if (!day) return <td />;
  const named = day.kind === 'holiday' || day.kind === 'make-up';
  return (
    <td className={`day-cell ${day.kind}`} title={`${day.day} ${say(day.why)}${day.notice ? ` ${day.notice}` : ''}`}>
      {Number(day.day.slice(8))}
      {named && (
        <i>
          <span aria-hidden="true">{words.glyphs[day.kind]}</span>
          <span className="only-read">{say(day.why)}</span>
        </i>
      )}
    </td>
  );
}

function Sources({ calendar: { notices, version } }: { readonly calendar: CalendarYear }): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <section>
      <h3>{words.sources}</h3>
      {notices.length === 0 && <p className="quiet">{words.noSources}</p>}
      <ul>
        {notices.map(({ number, publishedOn, source }) => (
          <li key={number}>
            {/^https?:/.test(source) ? <a href={source}>{number}</a> : number} <span className="quiet">{publishedOn}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {words.version} <code>{version}</code>
      </p>
    </section>
  );
}
