import type { DisputeKind } from '@law/statute';

export type Procedure = 'ordinary' | 'simple';

/** A dispute over what the agency did in a case: who decides, what was served, and what became of it. Days are office days. */
export interface Dispute {
  readonly id: string;
  readonly requestId: string;
  /** Of the case; neither ever changes. */
  readonly number: string;
  readonly title: string;
  readonly kind: DisputeKind;
  /** 复议机关, 人民法院 or 公开主管部门. */
  readonly authority: string;
  /** Of a reconsideration or a suit. */
  readonly procedure?: Procedure;
  /** 案号, as the authority gave it. */
  readonly caseNo?: string;
  readonly acceptedOn?: string;
  /** The day the agency received the copy; day zero of its own term. */
  readonly copyServedOn: string;
  /** A last day for the agency's answer as the authority states it; it comes before the law's. */
  readonly statedUntil?: string;
  /** The reconsideration a suit follows. */
  readonly afterId?: string;
  readonly documentId?: string;
  readonly registeredOn: string;
  readonly registeredBy: string;
  readonly reply?: { readonly on: string; readonly documentId?: string; readonly by: string };
  readonly decision?: DisputeDecision;
  /** The case of the new reply, once it was opened. */
  readonly redecision?: { readonly requestId: string; readonly number: string };
}

export interface DisputeDecision {
  /** Code of `disputeOutcomes` of the statute. */
  readonly outcome: string;
  readonly on: string;
  /** The day the agency received it; day zero of what follows. */
  readonly servedOn: string;
  readonly documentId?: string;
  readonly by: string;
  /** It orders a new reply: by a day, within working days, or within what the law says. */
  readonly order?: { readonly until?: string; readonly workingDays?: number };
}
