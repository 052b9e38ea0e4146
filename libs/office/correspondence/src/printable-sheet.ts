import type { FlawKind, SheetDay } from '@law/clock';
import type { Localised } from '@platform/http';

/** Something in the facts a reader of the sheet should know, printed in full. */
export interface SheetFlaw {
  /** Rule of the specification: R-30d, F-7 … */
  readonly rule: string;
  readonly kind?: FlawKind;
  readonly on?: string;
  readonly says: Localised;
}

/**
 * Everything one 期限计算表 says. Days are office days, `YYYY-MM-DD`; the printer computes none of them. What is absent is not printed,
 * and texts are printed as they stand, whatever signs they hold.
 */
export interface PrintableSheet {
  readonly language: 'zh' | 'en';
  /** What the request is about, in the applicant's words. */
  readonly title?: string;
  readonly number?: string;
  readonly agency?: Localised;
  /** The applicant as far as the reader may know: masked, or absent. */
  readonly applicantMark?: string;
  readonly profileName: Localised;
  /** Day of the newest notice in the calendar used. */
  readonly calendarVersion: string;
  /** Last day a notice covers. */
  readonly coveredUntil?: string;
  /** The notices the count rests on. */
  readonly notices: readonly { readonly number: string; readonly publishedOn: string }[];
  /** The sheet tells how it stood at the end of that day. */
  readonly asOf: string;
  /** Instant, ISO text. Absent: the sheet is dated by `asOf`, and equal input gives equal bytes. */
  readonly generatedAt?: string;
  readonly receiptOn?: string;
  readonly basis: Localised;
  readonly legalDue?: string;
  readonly safeDue?: string;
  /** Printed beside an extension. */
  readonly baseDue?: string;
  readonly extendedDue?: string;
  readonly provisional: boolean;
  readonly state: Localised;
  /** Run after run; a day of kind `zero` begins a run. */
  readonly days: readonly SheetDay[];
  /** Absent: not told to this reader. Empty: there are none. */
  readonly flaws?: readonly SheetFlaw[];
  /** Why there are two last days. */
  readonly lastDays?: Localised;
  /** The rules it was counted by, with their articles. */
  readonly rules: readonly Localised[];
}
