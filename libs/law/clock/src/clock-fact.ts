import type { Channel, ConsultationKind } from '@law/statute';

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
  | { readonly act: 'correction-asked'; readonly on: string; readonly until: string }
  | { readonly act: 'correction-returned'; readonly on: string }
  | {
      readonly act: 'consult-started';
      readonly kind: ConsultationKind;
      /** Names the consultation in later facts. */
      readonly id: string;
      /** The day the letter was sent. */
      readonly on: string;
      /** The day the consulted side received it. */
      readonly servedOn?: string;
    }
  | { readonly act: 'consult-served'; readonly id: string; readonly on: string }
  | { readonly act: 'consult-ended'; readonly id: string; readonly on: string }
  /** Told to the applicant on that day; the length in working days. */
  | { readonly act: 'extended'; readonly on: string; readonly days: number }
  /** A reasonable delay fixed under Art. 35 and told on that day. */
  | { readonly act: 'delayed'; readonly on: string; readonly until: string }
  | { readonly act: 'fee-noticed'; readonly on: string; readonly servedOn?: string }
  | { readonly act: 'fee-served'; readonly on: string }
  | { readonly act: 'fee-paid'; readonly on: string }
  | { readonly act: 'replied'; readonly on: string }
  /** Handed to the post: that day, not the arrival, keeps the term. */
  | { readonly act: 'posted'; readonly on: string }
  | { readonly act: 'withdrawn'; readonly on: string }
  /** Closed as given up: not corrected, or the fee not paid. */
  | { readonly act: 'lapsed'; readonly on: string };

export type FactOf<Act extends ClockFact['act']> = Extract<ClockFact, { act: Act }>;

/** The order in which things happen on one day. */
const order: readonly ClockFact['act'][] = [
  'received',
  'correction-asked',
  'lapsed',
  'correction-returned',
  'fee-noticed',
  'fee-served',
  'fee-paid',
  'consult-started',
  'consult-served',
  'consult-ended',
  'delayed',
  'extended',
  'replied',
  'posted',
  'withdrawn',
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
