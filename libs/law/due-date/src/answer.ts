import type { AskedKind, ClockReading, FlawKind, SheetDay, Silence } from '@law/clock';

export interface AnsweredFlaw {
  readonly rule: string;
  readonly kind: FlawKind;
  readonly on: string;
  readonly says: string;
  readonly saysEn: string;
}

export interface AnsweredConsultation {
  readonly id: string;
  readonly kind: AskedKind;
  readonly sentOn: string;
  readonly servedOn: string | null;
  readonly answerBy: string | null;
  readonly endedOn: string | null;
  readonly silent: boolean;
  readonly silenceMeans: Silence;
  readonly excluded: boolean;
}

export interface AnsweredRemedies {
  /** RA reconsideration first, RB free choice, RC none of its own; null while the outcomes were not told. */
  readonly variant: 'RA' | 'RB' | 'RC' | null;
  readonly servedOn: string;
  readonly reconsiderationUntil: string | null;
  /** A suit without reconsideration; null where reconsideration has to come first. */
  readonly suitUntil: string | null;
}

/** Days are office days; a day that does not exist is null. */
export interface Answer {
  readonly name?: string;
  readonly profile: string | null;
  readonly asOf: string;
  readonly state: ClockReading['state'] | 'served' | 'impossible';
  readonly receiptOn: string | null;
  readonly basis: string;
  readonly basisEn: string;
  readonly runsFrom: string | null;
  readonly baseDue: string | null;
  readonly extendedDue: string | null;
  readonly legalDue: string | null;
  readonly safeDue: string | null;
  readonly provisional: boolean;
  readonly daysLeft: number | null;
  readonly correctionAskBy: string | null;
  readonly correctionUntil: string | null;
  readonly reasonsUntil: string | null;
  readonly feeUntil: string | null;
  readonly consultations: readonly AnsweredConsultation[];
  readonly endedOn: string | null;
  readonly servedOn: string | null;
  /** By how many working days; null in an impossible story. */
  readonly late: { readonly legal: number | null; readonly safe: number | null };
  readonly remedies: AnsweredRemedies | null;
  readonly calendar: { readonly version: string; readonly coveredUntil: string };
  readonly flaws: readonly AnsweredFlaw[];
  /** Only in an impossible story: what the rest of it would give, were those events left out. It is no answer to the question. */
  readonly withoutThem?: { readonly legalDue: string | null; readonly safeDue: string | null };
  readonly days?: readonly SheetDay[];
  /** Only where there are more days than are listed. */
  readonly daysCut?: { readonly says: string; readonly saysEn: string };
}
