import type { CountedDay } from './rules/counted-day';

/** A last day to be watched besides those the case's own facts derive. */
export interface Watch {
  /** What ends on it: `dispute-reply`, `consultation-service`. A dispute's outlives the reply, the others end with the case. */
  readonly kind: string;
  /** Which one, where a case may have several: an id. */
  readonly subject: string;
  /** Its last day, an office day. Absent: it is watched no longer. */
  readonly until?: string;
  /** How that day was counted. Absent: it was stated, and no holiday notice moves it. */
  readonly counted?: CountedDay;
}
