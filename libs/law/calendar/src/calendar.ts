import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@law/ledger';
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
  /** Day of the newest notice in it; with notices we do not hold, a digest of them besides. */
  readonly version: string;
  /** Last day a notice covers; later days are provisional. */
  readonly coveredUntil: string;
  /** By publication. */
  readonly notices: readonly HolidayNotice[];
  readonly marks: ReadonlyMap<number, Mark>;
  readonly tables: Map<number, YearTable>;
}

const builtIn = Object.values(years).flat().sort(byPublication);
const versions = new Map<string, Calendar>();
/** Drafts are looked at and dropped: what is not asked for any more is built again when it is. */
const mostRemembered = 100;
export const coveredFrom = `${Object.keys(years)[0] ?? ''}-01-01`;

/** The calendar with every notice we hold. */
export function currentCalendar(): Calendar {
  return versionWith(builtIn.length);
}

/** The calendar as an office could know it on that day: what was announced later is not in it. */
export function calendarAsKnownOn(day: Day): Calendar {
  return versionWith(countKnownOn(day));
}

/**
 * The notices we hold and these besides, each prevailing day by day over what was published before it. A notice under a number that is
 * held already takes that one's place.
 * @param notices in the order in which they came into force here
 * @param knownOn of the notices we hold, those published later are left out
 */
export function calendarWith(notices: readonly HolidayNotice[], knownOn?: Day): Calendar {
  const count = knownOn === undefined ? builtIn.length : countKnownOn(knownOn);
  const held = builtIn.slice(0, count);
  const byNumber = new Map([...held, ...notices].map((notice) => [notice.number, notice]));
  const added = [...byNumber.values()].filter((notice) => !held.some((one) => isSame(one, notice))).sort(byPublication);
  if (added.length === 0) return versionWith(count);
  const all = [...held.filter(({ number }) => !added.some((one) => one.number === number)), ...added].sort(byPublication);
  const digest = createHash('sha256').update(canonicalJson([newestOf(held), added.map(saying)]));
  return remembered(`${newestOf(all)}+${digest.digest('hex').slice(0, 8)}`, all);
}

/** What there was before a notice: its text can be read again beside what was made of it. */
export function calendarWithout(number: string, held: Calendar): Calendar {
  const others = held.notices.filter((notice) => notice.number !== number);
  return others.length === held.notices.length ? held : build(`without ${number}`, others);
}

/** The year a notice arranges: the one whose New Year's Day is in it. Amendments arrange none. */
export function yearArrangedBy({ off }: Pick<HolidayNotice, 'off'>): number | undefined {
  return off
    .map(([, first, last = first]) => Number(last.slice(0, 4)) * Number(first <= `${last.slice(0, 4)}-01-01`))
    .find((year) => year > 0);
}

function countKnownOn(day: Day): number {
  const text = day.toString();
  return builtIn.filter(({ publishedOn }) => publishedOn <= text).length;
}

function versionWith(count: number): Calendar {
  const version = builtIn[count - 1]?.publishedOn ?? 'none';
  return versions.get(version) ?? remembered(version, builtIn.slice(0, count));
}

function remembered(version: string, known: readonly HolidayNotice[]): Calendar {
  const kept = versions.get(version);
  if (kept) return kept;
  const [oldest] = [...versions.keys()].filter((one) => one.includes('+'));
  if (versions.size >= mostRemembered && oldest !== undefined) versions.delete(oldest);
  const calendar = build(version, known);
  versions.set(version, calendar);
  return calendar;
}

function byPublication(one: HolidayNotice, other: HolidayNotice): number {
  return one.publishedOn < other.publishedOn ? -1 : Number(one.publishedOn > other.publishedOn);
}

function newestOf(notices: readonly HolidayNotice[]): string {
  return notices.at(-1)?.publishedOn ?? 'none';
}

function isSame(one: HolidayNotice, other: HolidayNotice): boolean {
  return one.number === other.number && canonicalJson(saying(one)) === canonicalJson(saying(other));
}

/** What it says; where it can be read is beside the point. */
function saying({ number, publishedOn, off, worked }: HolidayNotice): Json {
  const plain = ([holiday, first, last = first]: DayBlock): Json => [holiday, first, last];
  return { number, publishedOn, off: off.map(plain), worked: worked.map(plain) };
}

function build(version: string, notices: readonly HolidayNotice[]): Calendar {
  const marks = new Map<number, Mark>();
  for (const notice of notices) {
    for (const block of notice.off) markBlock(marks, block, { kind: 'off', holiday: block[0], notice });
    for (const block of notice.worked) markBlock(marks, block, { kind: 'worked', holiday: block[0], notice });
  }
  return { version, coveredUntil: coveredUntilBy(notices), notices, marks, tables: new Map() };
}

/** To the end of the last year in an unbroken row. */
function coveredUntilBy(notices: readonly HolidayNotice[]): string {
  const arranged = new Set(notices.map(yearArrangedBy));
  let year = Number(coveredFrom.slice(0, 4));
  while (arranged.has(year)) year += 1;
  return arranged.has(year - 1) ? `${year - 1}-12-31` : '';
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
