import type { informationRequest1 } from '@law/workflow';
import type { Chance } from './chance';
import type { PausingAct } from './pausing-ways';

/** What is noted of a case whose reply was not accepted, and the case that decides it anew. */
export const disputeActs = ['register-dispute', 'record-dispute-reply', 'record-dispute-decision', 'link-redecision'] as const;
export type DisputeAct = (typeof disputeActs)[number];

/** What moves a last day: an extension, reasons and a delay, a late correction. */
export const termActs = [
  'propose-extension',
  'grant-extension',
  'refuse-extension',
  'ask-for-reasons',
  'record-reasons',
  'delay-reply',
  'accept-late-correction',
] as const;
export type TermAct = (typeof termActs)[number];

/** The acts the demonstration plays; each writes one line of the case's ledger. */
export type PlayedAct = keyof typeof informationRequest1.acts | DisputeAct | TermAct | PausingAct;

/** One act of a case's way, and how many working days after the act before it: at least, at most. */
export interface Leg {
  readonly act: PlayedAct;
  readonly least: number;
  readonly most: number;
}

const leg = (act: PlayedAct, least: number, most: number): Leg => ({ act, least, most });

const opening = [leg('submit', 0, 0), leg('confirm-receipt', 0, 1), leg('register', 0, 1)];
const asked = leg('ask-for-correction', 1, 3);
const corrected = [asked, leg('return-correction', 2, 10)];
const lapsed = [asked, leg('lapse', 16, 18), leg('archive', 5, 20)];
const withdrawn = [leg('withdraw', 1, 5), leg('archive', 5, 20)];
const worked = [
  leg('dispatch-to-unit', 0, 1),
  leg('record-search', 2, 5),
  leg('propose-outcome', 1, 2),
  leg('clear-confidentiality', 0, 2),
];
const reworked = [leg('return-for-rework', 0, 1), leg('propose-outcome', 1, 2), leg('clear-confidentiality', 0, 1)];
const finished = [
  leg('check-legality', 0, 1),
  leg('sign-reply', 0, 1),
  leg('deliver-reply', 0, 1),
  leg('prove-service', 1, 4),
  leg('archive', 8, 30),
];

/** To the day: how long ago a copy came decides what an exhibit shows. */
const answered = [
  leg('submit', 0, 0),
  leg('confirm-receipt', 0, 0),
  leg('register', 0, 0),
  leg('dispatch-to-unit', 1, 1),
  leg('record-search', 2, 2),
  leg('propose-outcome', 1, 1),
  leg('clear-confidentiality', 1, 1),
  leg('check-legality', 1, 1),
  leg('sign-reply', 1, 1),
  leg('deliver-reply', 0, 0),
  leg('prove-service', 1, 1),
];
const disputed = [
  leg('register-dispute', 8, 8),
  leg('record-dispute-reply', 4, 4),
  leg('record-dispute-decision', 18, 18),
  leg('link-redecision', 1, 1),
];

const searched = [leg('dispatch-to-unit', 0, 1), leg('record-search', 2, 5)];
const proposed = [leg('propose-extension', 5, 7), leg('grant-extension', 0, 1)];
const turnedDown = [leg('propose-extension', 1, 2), leg('refuse-extension', 0, 1)];
const reasoned = [leg('dispatch-to-unit', 0, 1), leg('ask-for-reasons', 1, 2), leg('record-reasons', 2, 4), leg('delay-reply', 1, 2)];
const reviewed = [leg('propose-outcome', 1, 2), leg('clear-confidentiality', 0, 2)];

/** The ways a case can go. */
export const ways = {
  plain: [...opening, ...worked, ...finished],
  corrected: [...opening, ...corrected, ...worked, ...finished],
  reworked: [...opening, ...worked, ...reworked, ...finished],
  lapsed: [...opening, ...lapsed],
  withdrawn: [...opening, ...withdrawn],
  extended: [...opening, ...searched, ...proposed, ...reviewed, ...finished],
  notExtended: [...opening, ...searched, ...turnedDown, ...reviewed, ...finished],
  delayed: [...opening, ...reasoned, leg('record-search', 4, 8), ...reviewed, ...finished],
  late: [...opening, asked, leg('lapse', 16, 18), leg('accept-late-correction', 2, 4), ...worked, ...finished],
  disputed: [...answered, ...disputed],
} as const satisfies Readonly<Record<string, readonly Leg[]>>;

/** Where a case can lie about without breaking a term of its own: everywhere but around a correction. */
const slowActs: readonly PlayedAct[] = ['dispatch-to-unit', 'record-search', 'propose-outcome', 'check-legality'];

/** One of the ways, as often as a year's figures of such a city show it; one case in fourteen lies somewhere longer than it should. */
export function wayOf(chance: Chance): readonly Leg[] {
  if (chance.is(0.04)) return ways.withdrawn;
  if (chance.is(0.05)) return ways.lapsed;
  const way = chance.is(0.18) ? ways.corrected : chance.is(0.15) ? ways.reworked : ways.plain;
  if (!chance.is(0.07)) return way;
  const slow = chance.pick(slowActs);
  return way.map((each) => (each.act === slow ? leg(slow, 18, 24) : each));
}
