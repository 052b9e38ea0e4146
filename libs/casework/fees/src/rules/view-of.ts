import { workingDaysBetween } from '@law/calendar';
import { readClock, type ClockInput } from '@law/clock';
import { yuan } from './fee';
import type { FollowedNotice } from './record';

/** `void`: the applicant withdrew before he paid (scenario 48). */
type FeeStatus = 'unserved' | 'unpaid' | 'paid' | 'lapsed' | 'void';

/** A fee as desk and applicant see it. */
export interface FeeView extends FollowedNotice {
  readonly status: FeeStatus;
  /** In yuan, `100.00`. */
  readonly amount: string;
  /** What a payment names. */
  readonly reference: string;
  /** Last day to pay, once it is known when the notice was received. */
  readonly payUntil?: string;
  /** Working days until then, negative once past; while it is unpaid. */
  readonly daysLeft?: number;
}

/** What a payment of that case names. No payment passes through this system: the reference ties the two together. */
export function referenceOf(number: string): string {
  return `${number}-F`;
}

export function feeView(notice: FollowedNotice, number: string, term: ClockInput): FeeView {
  const { state, feeUntil: payUntil } = readClock(term);
  const status = statusOf(notice, state);
  const daysLeft = status === 'unpaid' && payUntil !== undefined ? workingDaysBetween(term.asOf, payUntil, term.calendar) : undefined;
  return { ...notice, status, amount: yuan(notice.amountFen), reference: referenceOf(number), payUntil, daysLeft };
}

function statusOf({ served, paid, lapsed }: FollowedNotice, state: string): FeeStatus {
  if (paid) return 'paid';
  if (lapsed) return 'lapsed';
  if (state === 'withdrawn') return 'void';
  return served ? 'unpaid' : 'unserved';
}
