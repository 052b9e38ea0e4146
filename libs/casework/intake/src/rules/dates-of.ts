import type { ClockReading } from '@law/clock';
import type { IntakeChannel } from './application';
import { basisOf, type ReceiptDates } from './receipt';

/** What the clock says of a case, whether it comes from a reading or from a standing. */
type Days = Pick<ClockReading, 'receiptOn' | 'legalDue' | 'correctionAskBy' | 'correctionUntil' | 'daysLeft' | 'provisional'>;

/**
 * The dates as an applicant is told them.
 * @param ifConfirmed while the day of receipt is open, the reading that a confirmation on `confirmedOn` would give
 */
export function datesOf(
  channel: IntakeChannel,
  days: Days,
  ifConfirmed?: { readonly confirmedOn: string; readonly days: Days },
): ReceiptDates {
  const { receiptOn, legalDue, correctionAskBy, correctionUntil, daysLeft, provisional } = days;
  return {
    receiptOn,
    basis: basisOf(channel),
    correctionAskBy,
    correctionUntil,
    legalDue,
    daysLeft,
    late: daysLeft !== undefined && daysLeft < 0,
    provisional: provisional || ifConfirmed?.days.provisional === true,
    forecast: ifConfirmed && {
      confirmedOn: ifConfirmed.confirmedOn,
      correctionAskBy: ifConfirmed.days.correctionAskBy,
      legalDue: ifConfirmed.days.legalDue,
    },
  };
}
