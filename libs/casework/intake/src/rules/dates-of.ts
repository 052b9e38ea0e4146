import { workingDaysBetween, type Calendar } from '@law/calendar';
import type { IntakeChannel } from './application';
import { basisOf, type ReceiptDates } from './receipt';

/** What the clock says of a case; readings and standings both say it. */
interface Days {
  /** How the day of receipt was fixed. */
  readonly basis?: ReceiptDates['basis'];
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  /** Only while the term runs. Counted to the stricter day, which is the desk's; an applicant is told the law's. */
  readonly daysLeft?: number;
  readonly provisional: boolean;
  readonly late?: boolean;
}

/**
 * The dates as an applicant is told them.
 * @param ifConfirmed while the day of receipt is open, what a confirmation on `confirmedOn` would give
 */
export function datesOf(
  channel: IntakeChannel,
  days: Days,
  { today, calendar }: { readonly today: string; readonly calendar: Calendar },
  ifConfirmed?: { readonly confirmedOn: string; readonly days: Days },
): ReceiptDates {
  const { receiptOn, legalDue, correctionAskBy, correctionUntil, provisional } = days;
  const runs = days.daysLeft !== undefined && legalDue !== undefined;
  const daysLeft = runs ? workingDaysBetween(today, legalDue, calendar) : undefined;
  return {
    receiptOn,
    basis: (receiptOn === undefined ? undefined : days.basis) ?? basisOf(channel),
    correctionAskBy,
    correctionUntil,
    legalDue,
    daysLeft,
    late: days.late ?? (daysLeft !== undefined && daysLeft < 0),
    provisional: provisional || ifConfirmed?.days.provisional === true,
    forecast: ifConfirmed && {
      confirmedOn: ifConfirmed.confirmedOn,
      correctionAskBy: ifConfirmed.days.correctionAskBy,
      legalDue: ifConfirmed.days.legalDue,
    },
  };
}
