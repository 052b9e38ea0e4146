import type { ClockFact } from '@law/clock';
import type { RequestAct } from '@law/workflow';
import type { Localised } from '@platform/http';

/** One piece of information asked for, in the applicant's words. */
export interface FiledItem {
  readonly description: string;
}

/** An application as it enters the case file. Written by the intake room; Art. 29. */
export interface Filing {
  /** uuid v7, chosen by the caller: an applicant's scope has to name the request before it is there. */
  readonly id: string;
  readonly agency: { readonly id: string; readonly code: string; readonly name: Localised };
  readonly channel: string;
  readonly items: readonly FiledItem[];
  /** Short words for lists; the first item's beginning. Never the applicant's name. */
  readonly title: string;
  readonly applicant: SealedApplicant;
  readonly contentSha256: string;
  /** How it begins where nobody submits it: by an order to decide anew. `profile`: the statute it stays under; today's when absent. */
  readonly begins?: { readonly act: RequestAct; readonly clock: readonly ClockFact[]; readonly profile?: string };
  /** More ids and digests for the ledger line. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

export interface SealedApplicant {
  readonly kind: 'citizen' | 'organisation';
  /** Name, papers and addresses as one JSON text; sealed before it is written. */
  readonly particulars: ApplicantParticulars;
}

/** Who applies. Encrypted at rest, masked on the desk, shown whole only with a reason. */
export interface ApplicantParticulars {
  readonly name: string;
  readonly idType?: string;
  readonly idNo?: string;
  readonly uscc?: string;
  readonly legalRep?: string;
  readonly contactName?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly language?: string;
}
