import type { Channel, ConsultationKind } from '@law/statute';

/** Whom the agency asks. `internal`: its own units and subordinate institutions (协查); that time is never excluded (R-33d). */
export type AskedKind = ConsultationKind | 'internal';

/**
 * What happened to the term, as the stages recorded it. Days are office days, `YYYY-MM-DD`. Nothing here is derived: every date the
 * system shows is read from these facts anew.
 */
export type ClockFact =
  | {
      readonly act: 'received';
      readonly channel: Channel;
      /** Handed in, signed for, found in the letter box, or arrived in the system. */
      readonly on: string;
      /** When agency and applicant confirmed it with each other. */
      readonly confirmedOn?: string;
      /** When somebody of the agency signed for it. */
      readonly signedOn?: string;
    }
  /** Agency and applicant confirmed with each other what had arrived before. */
  | { readonly act: 'confirmed'; readonly on: string }
  /** `until`: last day to correct, as the notice states it. */
  | { readonly act: 'correction-asked'; readonly on: string; readonly until?: string }
  | { readonly act: 'correction-returned'; readonly on: string }
  /** A correction that came too late was taken for a good reason (Art. 30); that reopens what had lapsed. */
  | { readonly act: 'good-reason'; readonly on: string }
  | {
      readonly act: 'consult-started';
      readonly kind: AskedKind;
      /** Names the consultation in later facts. */
      readonly id: string;
      /** The day the letter was sent. */
      readonly on: string;
      /** The day the consulted side received it. */
      readonly servedOn?: string;
    }
  | { readonly act: 'consult-served'; readonly id: string; readonly on: string }
  | { readonly act: 'consult-ended'; readonly id: string; readonly on: string }
  /** Told to the applicant on that day; the length in working days. `consentBy`: who agreed, where it was written down. */
  | { readonly act: 'extended'; readonly on: string; readonly days: number; readonly consentBy?: string }
  /** Art. 35: the applicant is asked for reasons, and gives them. Neither stops the term. */
  | { readonly act: 'reasons-asked'; readonly on: string; readonly until?: string }
  | { readonly act: 'reasons-given'; readonly on: string }
  /** A reasonable delay fixed under Art. 35 and told on that day. */
  | { readonly act: 'delayed'; readonly on: string; readonly until: string }
  | { readonly act: 'fee-noticed'; readonly on: string; readonly servedOn?: string }
  | { readonly act: 'fee-served'; readonly on: string }
  | { readonly act: 'fee-paid'; readonly on: string }
  | { readonly act: 'replied'; readonly on: string }
  /** Handed to the post: that day, not the arrival, keeps the term. */
  | { readonly act: 'posted'; readonly on: string }
  /** The applicant received the reply. */
  | { readonly act: 'served'; readonly on: string }
  | { readonly act: 'withdrawn'; readonly on: string }
  /** Closed as given up: not corrected, or the fee not paid. */
  | { readonly act: 'lapsed'; readonly on: string }
  | {
      /** A new decision was ordered by a review decision or a judgment. */
      readonly act: 'redecision-ordered';
      readonly by: 'review' | 'court';
      readonly on: string;
      /** The day the agency received it; that day is day zero. Absent: `on`. */
      readonly servedOn?: string;
      /** The limit it sets: a day, or working days. A stated day wins. */
      readonly until?: string;
      readonly days?: number;
    };

export type FactOf<Act extends ClockFact['act']> = Extract<ClockFact, { act: Act }>;

/** The order in which things happen on one day. */
const order: readonly ClockFact['act'][] = [
  'received',
  'confirmed',
  'correction-asked',
  'lapsed',
  'correction-returned',
  'good-reason',
  'fee-noticed',
  'fee-served',
  'fee-paid',
  'consult-started',
  'consult-served',
  'consult-ended',
  'reasons-asked',
  'reasons-given',
  'delayed',
  'extended',
  'replied',
  'posted',
  'served',
  'withdrawn',
  'redecision-ordered',
];

/** The facts known by the end of that day, in the order they happened, in whatever order they were written down. */
export function inOrder(facts: readonly ClockFact[], asOf: string): ClockFact[] {
  return facts.filter(({ on }) => on <= asOf).sort(compare);
}

function compare(one: ClockFact, other: ClockFact): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  if (one.act !== other.act) return order.indexOf(one.act) - order.indexOf(other.act);
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function keyOf(fact: ClockFact): string {
  return JSON.stringify(Object.entries(fact).sort(([one], [other]) => (one < other ? -1 : 1)));
}
