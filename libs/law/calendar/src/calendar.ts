import { firstOfYear, lengthOfYear, numberOf, weekdayOf, yearOf, type Day } from './day-number';
import type { DayBlock, HolidayNotice } from './notice';
import { statutoryRunsOf } from './statutory-days';
import { years } from './years/all';

/** What a notice or the statute says of a day that is not simply a weekday or a weekend. */
export interface Mark {
  readonly kind: 'off' | 'worked';
  readonly holiday: string;
  /** Absent for statutory days of a year without notice. */
  readonly notice?: HolidayNotice;
}

/** One year, laid out for counting. */
export interface YearTable {
  /** Numbers of its working days, in order. */
  readonly working: Int32Array;
  /** How many of them lie on or before the n-th day of the year, n counted from 0. */
  readonly upTo: Uint16Array;
}

/** The working calendar as it was known on some day. One object per version: compare by `version`. */
export interface Calendar {
  /** Day of the newest notice in it. */
  readonly version: string;
  /** Last day a notice covers; later days are provisional. */
  readonly coveredUntil: string;
  readonly marks: ReadonlyMap<number, Mark>;
  readonly tables: Map<number, YearTable>;
}

const notices = Object.values(years)
  .flat()
  .sort((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1));
const versions = new Map<string, Calendar>();
export const coveredFrom = `${Object.keys(years)[0] ?? ''}-01-01`;

/** The calendar with every notice we hold. */
export function currentCalendar(): Calendar {
  return versionWith(notices.length);
}

/** The calendar as an office could know it on that day: what was announced later is not in it. */
export function calendarAsKnownOn(day: Day): Calendar {
  const text = day.toString();
  return versionWith(notices.filter(({ publishedOn }) => publishedOn <= text).length);
}

function versionWith(count: number): Calendar {
  const version = notices[count - 1]?.publishedOn ?? 'none';
  const known = versions.get(version);
  if (known) return known;
  const calendar = build(version, notices.slice(0, count));
  versions.set(version, calendar);
  return calendar;
}

function build(version: string, known: readonly HolidayNotice[]): Calendar {
  const covered = Object.entries(years).filter(([, [first]]) => first !== undefined && known.includes(first));
  const coveredYear = Number(covered.at(-1)?.[0] ?? 0);
  const marks = new Map<number, Mark>();
  for (const notice of known) {
    for (const block of notice.off) markBlock(marks, block, { kind: 'off', holiday: block[0], notice });
    for (const block of notice.worked) markBlock(marks, block, { kind: 'worked', holiday: block[0], notice });
  }
  return { version, coveredUntil: coveredYear > 0 ? `${coveredYear}-12-31` : '', marks, tables: new Map() };
}

function markBlock(marks: Map<number, Mark>, [, first, last = first]: DayBlock, mark: Mark): void {
  const end = numberOf(last);
  for (let day = numberOf(first); day <= end; day += 1) marks.set(day, mark);
}

/** The mark on a day; for a year without notice, of the statutory days only. */
export function markOn(day: number, calendar: Calendar): Mark | undefined {
  return calendar.marks.get(day) ?? statutoryMark(day, calendar);
}

function statutoryMark(day: number, calendar: Calendar): Mark | undefined {
  const year = yearOf(day);
  if (isCovered(year, calendar)) return undefined;
  for (const [holiday, first, before, days] of statutoryRunsOf(year)) {
    const begins = numberOf(`${year}-${first}`) - before;
    if (day >= begins && day < begins + days) return { kind: 'off', holiday };
  }
  return undefined;
}

function isCovered(year: number, calendar: Calendar): boolean {
  const text = String(year).padStart(4, '0');
  return text >= coveredFrom.slice(0, 4) && text <= calendar.coveredUntil.slice(0, 4);
}

export function works(day: number, calendar: Calendar): boolean {
  const mark = markOn(day, calendar);
  return mark ? mark.kind === 'worked' : weekdayOf(day) <= 5;
}

/** Laid out once a year and version. */
export function tableOf(year: number, calendar: Calendar): YearTable {
  const known = calendar.tables.get(year);
  if (known) return known;
  const first = firstOfYear(year);
  const upTo = new Uint16Array(lengthOfYear(year));
  const working: number[] = [];
  for (let place = 0; place < upTo.length; place += 1) {
    if (works(first + place, calendar)) working.push(first + place);
    upTo[place] = working.length;
  }
  const table = { working: Int32Array.from(working), upTo };
  calendar.tables.set(year, table);
  return table;
}
