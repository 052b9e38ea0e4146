import type { Outcome } from './outcome';
import type { Parameters } from './parameter';

/** One text in both languages of the product; Chinese is the original. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Channel = 'counter' | 'oral' | 'post-signed' | 'post-ordinary' | 'online' | 'fax' | 'e-mail';

/** What fixes the day of receipt of a channel: handing in, a signature, or the confirmation of both sides. */
type ReceiptRule = 'submission' | 'signature' | 'confirmation';

/** Whom the agency asks before it decides. Internal units and subordinate institutions are none of these. */
export type ConsultationKind = 'third-party' | 'co-maker' | 'other-organ';

/** Lengths of terms in working days. */
interface Terms {
  readonly reply: number;
  /** In all, however many notices it takes. */
  readonly extension: number;
  /** To tell once and completely what has to be corrected; absent where the statute sets no term. */
  readonly askForCorrection?: number;
  /**
   * What the applicant is given to correct, read from the parameters `correction.usual` and `correction.shortest`; absent where the
   * statute knows no correction. R-30e.
   */
  readonly correction?: { readonly usual: number; readonly shortest: number };
  /** From the day the consulted side received the letter; absent where the statute sets no term. */
  readonly consultation?: number;
  /** From the day the notice of a fee was received; absent where no fee stops a term. */
  readonly payFee?: number;
}

/** One version of the Regulation as the system applies it. Never edited after use: a change in law is a new file. */
export interface StatuteProfile {
  /** Of the version, or of the version with other parameters: `cn-ogi-2019+1a2b3c4d`. */
  readonly id: string;
  readonly name: Words;
  /** Applications received from that day on, up to the next profile. */
  readonly inForceFrom: string;
  readonly terms: Terms;
  readonly receipt: Readonly<Record<Channel, ReceiptRule>>;
  /** Whether a correction asked for in time starts the reply term anew. */
  readonly correctionRestarts: boolean;
  /** Consultations whose time is not counted. */
  readonly excludes: readonly ConsultationKind[];
  /** From this day a notice of the information-processing fee stops the term; absent where none does. */
  readonly feeFrom?: string;
  /** Whether a reasonable delay may be fixed for requests beyond a reasonable extent. */
  readonly delayAllowed: boolean;
  readonly articles: Readonly<
    Record<'receipt' | 'correction' | 'consultation' | 'reply' | 'extension' | 'delay' | 'fee' | 'firstDay' | 'lastDay', string>
  >;
  /** Every outcome a case can have, by code. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What the law leaves open. */
  readonly parameters: Parameters;
}
