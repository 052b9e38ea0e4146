import type { ClockReading } from '@law/clock';
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
}
