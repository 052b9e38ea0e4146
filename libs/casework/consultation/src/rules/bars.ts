import { workingDaysBetween, type Calendar } from '@law/calendar';
import type { Consultation } from '@law/clock';

/** A stretch of time as a picture shows it: where it begins on the axis and how long it is, in working days. */
interface Stretch {
  /** Office day; itself still counted: the day of sending belongs to the agency. */
  readonly from: string;
  /** Last day left out of the count. */
  readonly to: string;
  readonly start: number;
  readonly length: number;
}

interface ConsultationBar extends Stretch {
  readonly id: string;
  /** Whether it still lasts; then it is drawn up to today. */
  readonly open: boolean;
}

/** The time not counted, drawn: each consultation, and all of them together. */
export interface ExcludedTime {
  readonly from: string;
  readonly to: string;
  /** Length of the axis in working days. */
  readonly length: number;
  readonly bars: readonly ConsultationBar[];
  readonly union: readonly Stretch[];
  /** Working days not counted: of the union, never a sum of lengths (§3.4, C3). */
  readonly workingDays: number;
}

/** None where nothing is excluded. @param today an open consultation is excluded up to this day */
export function excludedTimeOf(consultations: readonly Consultation[], today: string, calendar: Calendar): ExcludedTime | undefined {
  const counted = consultations.filter(({ moves }) => moves).map((one) => ({ ...one, to: one.endedOn ?? today }));
  const [from] = counted.map(({ sentOn }) => sentOn).sort();
  const to = counted
    .map((one) => one.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  const at = (day: string): number => workingDaysBetween(from, day, calendar);
  const stretch = (first: string, last: string): Stretch => ({ from: first, to: last, start: at(first), length: at(last) - at(first) });
  const bars = counted.map(({ id, sentOn, endedOn, to: last }) => ({ id, open: endedOn === undefined, ...stretch(sentOn, last) }));
  const union = merged(bars).map((one) => stretch(one.from, one.to));
  return { from, to, length: at(to), bars, union, workingDays: union.reduce((sum, { length }) => sum + length, 0) };
}

function merged(bars: readonly Pick<Stretch, 'from' | 'to'>[]): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  for (const { from, to } of bars.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else found.push({ from, to });
  }
  return found;
}
