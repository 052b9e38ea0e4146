import { numberOf, weekdayOf } from '../day-number';
import { faultAt, type NoticeFault, type Place } from './fault';
import { tooLong } from './too-long';
import { weekdayName, weekdayNamedIn } from './weekday-name';

/** Days a clause begins with: `2月14日(周六)、2月28日(周六)`, `1月1日(周四)至3日(周六)`. */
export interface DaysRead {
  readonly spans: readonly { readonly first: string; readonly last: string }[];
  /** What follows them. */
  readonly rest: string;
  readonly faults: readonly NoticeFault[];
}

interface Told {
  readonly year: number;
  readonly month?: number;
}

interface OneDay extends Told {
  readonly day?: string;
  readonly rest: string;
  readonly faults: readonly NoticeFault[];
}

const shape = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/;

/** @param year of days that name none. A month is carried on within the clause, a year within a span. */
export function daysIn(text: string, year: number, place: Omit<Place, 'words'>): DaysRead | undefined {
  const spans: { first: string; last: string }[] = [];
  const faults: NoticeFault[] = [];
  let told: Told = { year };
  let rest = text;
  do {
    const span = spanIn(rest.replace(/^[、和及与]/, ''), told, place);
    if (!span) break;
    if (span.days) spans.push(span.days);
    faults.push(...span.faults);
    rest = span.rest;
    told = { year, month: span.month };
  } while (/^[、和及与]\d/.test(rest));
  return rest === text ? undefined : { spans, rest, faults };
}

function spanIn(text: string, told: Told, place: Omit<Place, 'words'>) {
  const from = dayIn(text, told, place);
  if (!from) return undefined;
  const second = /^[至到—–~-]+/.exec(from.rest);
  const to = (second && dayIn(from.rest.slice(second[0].length), from, place)) ?? { ...from, faults: [] };
  const { rest, month } = to;
  const faults = [...from.faults, ...to.faults];
  if (from.day === undefined || to.day === undefined) return { rest, month, faults };
  const words = text.slice(0, text.length - rest.length);
  if (to.day < from.day) return { rest, month, faults: [...faults, faultAt('ends-before-it-begins', { ...place, words })] };
  const days = { first: from.day, last: to.day };
  const long = tooLong(days, { ...place, words });
  return long.length > 0 ? { rest, month, faults: [...faults, ...long] } : { days, rest, month, faults };
}

function dayIn(text: string, told: Told, place: Omit<Place, 'words'>): OneDay | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [words, statedYear, statedMonth, day = '', bracket] = found;
  const year = Number(statedYear ?? told.year);
  const month = statedMonth === undefined ? told.month : Number(statedMonth);
  const rest = text.slice(words.length);
  if (month === undefined) return { year, rest, faults: [faultAt('missing-month', { ...place, words })] };
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const number = numberOrNone(written);
  if (number === undefined) return { year, month, rest, faults: [faultAt('no-such-day', { ...place, words })] };
  const named = weekdayNamedIn(bracket ?? '');
  const fits = named === undefined || named === weekdayOf(number);
  return { year, month, day: written, rest, faults: fits ? [] : [faultAt('weekday', { ...place, words }, weekdayName(number))] };
}

function numberOrNone(day: string): number | undefined {
  try {
    return numberOf(day);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
