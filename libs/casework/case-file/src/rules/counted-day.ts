import { workingDayAfter, type Calendar } from '@law/calendar';
import { disputeTerm, redoTerm, type DisputeTermKind } from '@law/statute';

/** How a stage counted the last day it asks to be watched, so that a new holiday notice moves it too. Days are office days; `from` is day zero. */
export type CountedDay =
  | { readonly by: 'working-days'; readonly from: string; readonly days: number }
  | { readonly by: 'dispute-term'; readonly from: string; readonly kind: DisputeTermKind }
  /** A new reply, as ordered by review or court. */
  | { readonly by: 'order'; readonly from: string; readonly of: 'review' | 'court'; readonly days?: number }
  /** The last day of the reply itself. */
  | { readonly by: 'reply-term' };

/**
 * The day as that calendar has it.
 * @param legalDue the last day of the reply with the same calendar
 * @throws RangeError for a term the law of its day zero did not know
 */
export function countAnew(counted: CountedDay, calendar: Calendar, legalDue: () => string | undefined): string | undefined {
  switch (counted.by) {
    case 'working-days':
      return workingDayAfter(counted.from, counted.days, calendar);
    case 'dispute-term':
      return disputeTerm(counted.kind, { from: counted.from, calendar }).due;
    case 'order':
      return redoTerm({ by: counted.of, servedOn: counted.from, workingDays: counted.days, calendar }).due;
    case 'reply-term':
      return legalDue();
  }
}
