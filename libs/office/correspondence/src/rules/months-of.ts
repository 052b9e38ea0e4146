import { weeksOfMonth } from '@law/calendar';
import type { SheetDay, SheetDayKind } from '@law/clock';

/** One place of a month's grid. */
export interface CalendarCell {
  /** Absent where the place belongs to another month. */
  readonly on?: string;
  /** Absent for a day outside the count. */
  readonly kind?: SheetDayKind;
  readonly count?: number;
  /** The last day of the term. */
  readonly last?: boolean;
  /** The last day under the strictest reading, where it is another. */
  readonly strict?: boolean;
}

/** A month as a picture: weeks of seven places, Monday to Sunday. */
export interface CalendarMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly weeks: readonly { readonly days: readonly CalendarCell[] }[];
}

/** Months with a day of the count, oldest first. Of a day that stands in two runs, the later run is shown. */
export function monthsOf(days: readonly SheetDay[], legalDue?: string, safeDue?: string): CalendarMonth[] {
  const byDay = new Map(days.map((day) => [day.on, day]));
  const cellOf = (on: string | undefined): CalendarCell => {
    if (on === undefined) return {};
    const strict = on === safeDue && safeDue !== legalDue;
    const day = byDay.get(on);
    if (!day) return { on, ...(strict && { strict }) };
    const { kind, count } = day;
    return { on, kind, ...(count !== undefined && { count }), ...(on === legalDue && { last: true }), ...(strict && { strict }) };
  };
  const months = new Set([...byDay.keys()].map((on) => on.slice(0, 7)));
  return [...months].sort().map((month) => ({ month, weeks: weeksOfMonth(month).map((week) => ({ days: week.map(cellOf) })) }));
}
