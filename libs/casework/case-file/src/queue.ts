import type { Localised } from '@platform/http';

/** mine: what my roles may do next, in my unit or in none. unit: what lies with my unit. unassigned: open and with no unit yet. */
export type QueueTab = 'mine' | 'unit' | 'unassigned' | 'all';

/** [DESIGN] Lists and warnings turn five working days before the last day: long enough to consult, sign and post. */
export const soonDays = 5;

/**
 * late = past `legalDue`. past-safe = past `safeDue`, or past the day to confirm the receipt, and not late by law. due-soon = within five
 * working days of `safeDue`, in-time = the rest. Only open cases have a clock.
 */
export type ClockFilter = 'in-time' | 'due-soon' | 'past-safe' | 'late';

export interface QueueQuery {
  readonly tab: QueueTab;
  readonly clock?: ClockFilter;
  readonly state?: string;
  /** Number, or words of the title. */
  readonly q?: string;
  /** `next` of the page before. */
  readonly after?: string;
  /** At most 200. */
  readonly limit?: number;
}

export interface QueueRow {
  readonly id: string;
  readonly number: string;
  readonly agencyName: Localised;
  readonly title: string;
  readonly channel: string;
  readonly state: string;
  readonly stateName: Localised;
  readonly unitId?: string;
  readonly submittedOn: string;
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional: boolean;
  /** Working days until `safeDue`, negative once past. */
  readonly daysLeft?: number;
  /** The same until `legalDue`. */
  readonly legalDaysLeft?: number;
  readonly clock?: ClockFilter;
  /** Roles that may carry the case forward now. */
  readonly awaits: readonly string[];
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly next?: string;
}

export interface QueueCounts {
  readonly tabs: Readonly<Record<QueueTab, number>>;
  readonly clock: Readonly<Record<ClockFilter, number>>;
}
