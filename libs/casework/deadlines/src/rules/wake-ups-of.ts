import { workingDaysBetween, type Calendar } from '@law/calendar';

/** [DESIGN] Five working days before the last day, three, one, on it, and once it has passed. */
export type WarningKind = 'due-soon' | 'due-within-3' | 'due-within-1' | 'due' | 'overdue';

/** Something to do about one case, once for the day it is about. */
export interface WakeUp {
  readonly requestId: string;
  readonly agencyId: string;
  readonly kind: WarningKind | 'lapse';
  /** The last day that comes near or has passed. */
  readonly about: string;
}

/**
 * What a case calls for on a day: the warning its running term has come to, and the closing of a correction awaited in vain (Art. 30).
 * On the last day itself the applicant may still answer, and the agency too.
 */
export function wakeUpsOf(
  pressing: { readonly id: string; readonly agencyId: string; readonly safeDue?: string; readonly correctionUntil?: string },
  today: string,
  calendar: Calendar,
): WakeUp[] {
  const { id: requestId, agencyId, safeDue, correctionUntil } = pressing;
  const warning = safeDue === undefined ? [] : [{ requestId, agencyId, kind: warningOn(today, safeDue, calendar), about: safeDue }];
  const lapsed = correctionUntil !== undefined && correctionUntil < today;
  return lapsed ? [...warning, { requestId, agencyId, kind: 'lapse', about: correctionUntil }] : warning;
}

/** The nearest step only: after days without a sweep nobody needs the warnings in between. */
function warningOn(today: string, due: string, calendar: Calendar): WarningKind {
  if (today >= due) return today === due ? 'due' : 'overdue';
  const left = workingDaysBetween(today, due, calendar);
  if (left > 3) return 'due-soon';
  return left > 1 ? 'due-within-3' : 'due-within-1';
}
