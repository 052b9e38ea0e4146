import type { CorrectionPoint } from '../rules/ask-for-correction';
import type { Frequency } from '../rules/frequency';

/** The registration, 登记, with what was known of earlier requests that day. */
export interface Entry {
  readonly applicantKind: 'citizen' | 'organisation';
  /** The row of the annual return the applicant is counted in. */
  readonly statisticsKind: 'NATURAL' | 'COMMERCIAL' | 'RESEARCH' | 'PUBLIC_INTEREST' | 'LEGAL_SERVICE' | 'OTHER_ORG';
  readonly on: string;
  readonly by: string;
  readonly frequency: Frequency;
  readonly note?: string;
}

/** A notice to correct and, once it came, its answer. */
export interface Correction {
  readonly id: string;
  readonly askedOn: string;
  /** Last day for the applicant. */
  readonly until: string;
  readonly points: readonly CorrectionPoint[];
  /** The notice. */
  readonly documentId: string;
  readonly askedBy: string;
  readonly returnedOn?: string;
  readonly answerDocumentId?: string;
  /** Why a late answer was taken. */
  readonly goodReason?: string;
  /** What proves it, where the case had been given up already. */
  readonly proofDocumentId?: string;
}

/** Given to a unit. The last one is where the case lies. */
export interface Dispatch {
  readonly id: string;
  readonly unitId: string;
  /** The unit's own day; it moves no clock. */
  readonly internalDueOn?: string;
  readonly note?: string;
  readonly by: string;
  readonly at: string;
}

/** Ended without a reply; gone once a late correction took the case up again. */
export interface Closing {
  readonly kind: 'withdrawn' | 'lapsed';
  readonly on: string;
  readonly by: string;
  readonly reason?: string;
  readonly documentId?: string;
}
