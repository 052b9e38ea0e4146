import type { Temporal } from 'temporal-polyfill';
import { coveredFrom, tableOf, works, type Calendar } from './calendar';
import { firstOfYear, numberOf, plainDateOf, textOf, yearOf, type Day } from './day-number';

/** Whether public offices work on that day: weekends and holidays off, 调休 days worked. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return works(numberOf(day), calendar);
}

/** Whether the arrangements for that day are not announced yet, so that an answer resting on it may still move. */
export function isProvisional(day: Day, calendar: Calendar): boolean {
  const text = day.toString();
  return text > calendar.coveredUntil || text < coveredFrom;
}

/** Working days that lie on or before a day, counted from the first of its year. */
function upTo(day: number, calendar: Calendar): number {
  const year = yearOf(day);
  return tableOf(year, calendar).upTo[day - firstOfYear(year)] ?? 0;
}

function nthAfter(start: number, count: number, calendar: Calendar): number {
  let year = yearOf(start);
  let place = upTo(start, calendar) + count;
  let { working } = tableOf(year, calendar);
  while (place > working.length) {
    place -= working.length;
    year += 1;
    ({ working } = tableOf(year, calendar));
  }
  return working[place - 1] ?? start;
}

function nthBefore(start: number, count: number, calendar: Calendar): number {
  let year = yearOf(start);
  let place = upTo(start - 1, calendar) - count;
  if (yearOf(start - 1) < year) year -= 1;
  let { working } = tableOf(year, calendar);
  while (place < 0) {
    year -= 1;
    ({ working } = tableOf(year, calendar));
    place += working.length;
  }
  return working[place] ?? start;
}

/**
 * The day on which `count` working days have been met. The starting day itself is never counted (民法典第二百零一条); none to count
 * gives the starting day, a negative count goes back.
 */
export function addWorkingDays(start: Day, count: number, calendar: Calendar): Temporal.PlainDate {
  return plainDateOf(shifted(numberOf(start), count, calendar));
}

/** The same in text, for those who count much. */
export function workingDayAfter(start: string, count: number, calendar: Calendar): string {
  return textOf(shifted(numberOf(start), count, calendar));
}

function shifted(start: number, count: number, calendar: Calendar): number {
  if (count === 0) return start;
  return count > 0 ? nthAfter(start, count, calendar) : nthBefore(start, -count, calendar);
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  const [first, last] = [numberOf(from), numberOf(to)];
  if (last < first) return -workingDaysBetween(to, from, calendar);
  let days = upTo(last, calendar) - upTo(first, calendar);
  for (let year = yearOf(first); year < yearOf(last); year += 1) days += tableOf(year, calendar).working.length;
  return days;
}

/** A term that ends on a day off ends on the first working day after it (民法典第二百零三条). */
function rolledForward(day: number, calendar: Calendar): string {
  return textOf(works(day, calendar) ? day : nthAfter(day, 1, calendar));
}

/** Last day of a term of natural days: 60日, 15日. The starting day is not counted; a last day off moves on. */
export function naturalDaysAfter(start: Day, days: number, calendar: Calendar): string {
  return rolledForward(numberOf(start) + days, calendar);
}

/** Last day of a term of months: the same day of the month, or its end where there is none (民法典第二百零二条); a last day off moves on. */
export function monthsAfter(start: Day, months: number, calendar: Calendar): string {
  const day = plainDateOf(numberOf(start)).add({ months });
  return rolledForward(numberOf(day), calendar);
}

export function nextDay(day: string): string {
  return textOf(numberOf(day) + 1);
}

export function dayBefore(day: string): string {
  return textOf(numberOf(day) - 1);
}
