import type { ClockInput, ClockReading } from '@law/clock';
import type { Localised } from '@platform/http';
import type { StandingView } from './standing-view';

/** Who applies, as far as everybody at the desk may see without a reason. */
export interface MaskedApplicant {
  readonly kind: 'citizen' | 'organisation';
  /** 王** */
  readonly name: string;
  readonly contact?: string;
}

/** One line of the case's history, in words. */
export interface LedgerLineView {
  readonly sequence: number;
  readonly act: string;
  readonly label: Localised;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  /** The name the account has today; absent for applicants and jobs. */
  readonly at: string;
  readonly law?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** The case as one page of the desk shows it. */
export interface CaseView {
  readonly standing: StandingView;
  readonly agencyId: string;
  readonly agencyName: Localised;
  readonly channel: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly position: number; readonly description: string }[];
  readonly applicant: MaskedApplicant;
  readonly unitId?: string;
  readonly submittedAt: string;
  readonly reading: ClockReading;
  readonly workflow: { readonly name: string; readonly version: number };
  /** The version of the statute the case began under and finishes under. */
  readonly profile: string;
}

/** The other requests of the same applicant with the same agency. Found by keyed digest: no name is read. */
export interface EarlierRequests {
  readonly current: { readonly number: string; readonly submittedOn: string; readonly contentSha256: string };
  readonly earlier: readonly EarlierRequest[];
}

export interface EarlierRequest {
  readonly id: string;
  readonly number: string;
  readonly submittedOn: string;
  /** Absent while the day of receipt is open. */
  readonly receiptOn?: string;
  readonly state: string;
  readonly contentSha256: string;
}

/** What the dates of a case are derived from, as they stand on that office day. */
export interface Term extends ClockInput {
  readonly state: string;
  readonly milestones: readonly string[];
}
