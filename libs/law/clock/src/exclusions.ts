import { dayBefore, workingDayAfter, workingDaysBetween, type Calendar } from '@law/calendar';
import type { Asked } from './consultations';

/** `letter`: as the statute is read here. `strict`: the reading least favourable to the agency. */
export type Reading = 'letter' | 'strict';

/** Days not counted: the day after `from` up to and including `to`. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/**
 * The time not counted, as a union: lengths are never added. The day of sending belongs to the agency, the day of the answer does not
 * count; an open consultation is excluded up to today, or to the day the case ended. The strict reading excludes only what Art. 32 and
 * 34 name, and counts the day of the answer.
 */
export function excludedTime(consultations: readonly Asked[], until: string, reading: Reading): readonly Interval[] {
  const intervals = consultations
    .filter((asked) => isExcludedBy(asked, reading))
    .map(({ sentOn, endedOn = until }) => ({ from: sentOn, last: endedOn < until ? endedOn : until }))
    .map(({ from, last }) => ({ from, to: lastExcluded(last, reading) }))
    .filter(({ from, to }) => from < to);
  return union(intervals);
}

/** Whether the reading excludes the time of such a consultation at all. */
export function isExcludedBy({ kind, excluded }: Asked, reading: Reading): boolean {
  return excluded && (reading === 'letter' || kind !== 'other-organ');
}

/** The last day not counted of a consultation that ended on that day. */
export function lastExcluded(endedOn: string, reading: Reading): string {
  return reading === 'letter' ? endedOn : dayBefore(endedOn);
}

export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { from: string; to: string }[] = [];
  for (const { from, to } of intervals.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else merged.push({ from, to });
  }
  return merged;
}

export function isExcluded(day: string, intervals: readonly Interval[]): boolean {
  return intervals.some(({ from, to }) => from < day && day <= to);
}

/** The day on which that many working days have been met that are not excluded. The starting day is not counted. */
export function dueAfter(start: string, workingDays: number, excluded: readonly Interval[], calendar: Calendar): string {
  let skipped = 0;
  let due = workingDayAfter(start, workingDays, calendar);
  for (const { from, to } of excluded) {
    if (from >= due) break;
    if (to <= start) continue;
    skipped += workingDaysBetween(from < start ? start : from, to, calendar);
    due = workingDayAfter(start, workingDays + skipped, calendar);
  }
  return due;
}
