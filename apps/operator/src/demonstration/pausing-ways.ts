import type { Leg } from './legs';

/** While others are consulted, or a fee is awaited, the term does not run. The first three say whom the letter goes to. */
export const pausingActs = [
  'consult-third-party',
  'consult-co-maker',
  'consult-other-organ',
  'record-consultation-service',
  'record-opinion',
  'record-objection',
  'record-silence',
  'weigh-objection',
  'notice-fee',
  'record-fee-service',
  'record-payment',
  'lapse-fee',
] as const;
export type PausingAct = (typeof pausingActs)[number];

/** To the day: a silence is known sixteen working days after the letter was received, an unpaid fee after twenty-one. */
const after = (act: Leg['act'], days: number): Leg => ({ act, least: days, most: days });

const atWork = [after('submit', 0), after('confirm-receipt', 0), after('register', 0), after('dispatch-to-unit', 1)];
const served = after('record-consultation-service', 2);
const thirdParty = [...atWork, after('consult-third-party', 1), served];
const feeServed = [...atWork, after('notice-fee', 1), after('record-fee-service', 1)];

export const pausingWays = {
  consulting: thirdParty,
  consented: [...thirdParty, after('record-opinion', 6)],
  thirdPartySilent: [...thirdParty, after('record-silence', 16)],
  objected: [...thirdParty, after('record-objection', 4), after('weigh-objection', 1)],
  coMakerSilent: [...atWork, after('consult-co-maker', 1), served, after('record-silence', 16)],
  overlapping: [...atWork, after('consult-third-party', 1), after('consult-other-organ', 1), served, after('record-opinion', 5)],
  awaitingFee: feeServed,
  feePaid: [...feeServed, after('record-payment', 4), after('record-search', 2)],
  feeLapsed: [...feeServed, after('lapse-fee', 21)],
} as const satisfies Readonly<Record<string, readonly Leg[]>>;
