import type { AllowedAct, RefusedAct } from '@law/workflow';
import type { ClockFilter } from './queue';

/**
 * Where a case stands, for one actor: what every act answers with. Days are office days `YYYY-MM-DD` (Asia/Shanghai) and derived
 * from the clock facts; webs show them and compute none.
 */
export interface StandingView {
  readonly id: string;
  readonly number: string;
  /** Place of the last ledger line; every act says which one its actor saw. */
  readonly sequence: number;
  readonly state: string;
  readonly milestones: readonly string[];
  readonly receiptOn?: string;
  /** Last day of the reply by the letter of the law. */
  readonly legalDue?: string;
  /** Last day under the stricter reading, where readings differ: what the desk warns by. */
  readonly safeDue?: string;
  /** A day counted on lies beyond the published calendars. */
  readonly provisional: boolean;
  /** Working days until `safeDue`, negative once past; absent when no term runs. */
  readonly daysLeft?: number;
  /** The same until `legalDue`: past the one and not the other, nothing is late by law. */
  readonly legalDaysLeft?: number;
  /** How its term stands; absent when none runs. */
  readonly clock?: ClockFilter;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  readonly allowedActs: readonly AllowedAct[];
  readonly refusedActs: readonly RefusedAct[];
}
