import type { DisputeOutcome } from '@law/statute';
import type { Dispute } from './dispute';
import type { OpenRemedies } from './rules/open-remedies';
import type { TermOfDispute } from './rules/terms-of-dispute';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A dispute with its terms, as one actor sees it on one day. */
export interface DisputeView extends Dispute {
  readonly outcome?: DisputeOutcome;
  readonly terms: readonly TermOfDispute[];
  /** The agency's own open term that ends first. */
  readonly next?: TermOfDispute;
  /** What a reader has to know: a step left out, a term missed and what that means. */
  readonly hints: readonly (Words & { readonly law: string })[];
  /** The ways it can still end; none once it was decided. */
  readonly possible: readonly DisputeOutcome[];
  /** Notes and acts that actor may record now. */
  readonly acts: readonly string[];
}

/** What a case knows of remedies: those still open, those used, and the case it decides anew. */
export interface RemediesView {
  /** Absent until a reply was signed. */
  readonly remedies?: OpenRemedies;
  readonly disputes: readonly DisputeView[];
  readonly redecides?: { readonly requestId: string; readonly number: string };
  readonly mayRegister: boolean;
}

/** Disputes of whatever agencies somebody sees: the open ones by their next last day, then those that ended. */
export interface DisputeList {
  readonly open: readonly DisputeView[];
  readonly ended: readonly DisputeView[];
}
