import type { Leg } from './legs';
import { ways } from './legs';
import { pausingWays } from './pausing-ways';

/** A case placed so that the desk shows this standing on the day the city is loaded. */
export interface Exhibit {
  /** How far it has come. */
  readonly way: readonly Leg[];
  /** Working days since it was submitted. */
  readonly ago: number;
  /** Title of its topic, where that matters. */
  readonly topic?: string;
  readonly agency?: string;
}

const until = (act: Leg['act'], ago: number, way: readonly Leg[] = ways.plain): Exhibit => ({
  way: way.slice(0, way.findLastIndex((leg) => leg.act === act) + 1),
  ago,
});

/** The case whose number and query code are printed: answered, one part of it withheld. */
export const shownToCitizens: Exhibit = {
  ...until('prove-service', 24),
  topic: '房屋征收补偿资金到账与发放明细',
  agency: 'MCJS',
};

/** Every state of the workflow, each stage of the work, and the terms that press: whatever chance makes of the rest. */
export const exhibits: readonly Exhibit[] = [
  shownToCitizens,
  until('submit', 0),
  until('submit', 1),
  until('confirm-receipt', 1),
  until('register', 2),
  until('ask-for-correction', 6, ways.corrected),
  until('return-correction', 16, ways.corrected),
  until('dispatch-to-unit', 3),
  until('record-search', 8),
  until('propose-outcome', 10),
  until('clear-confidentiality', 12),
  until('return-for-rework', 13, ways.reworked),
  until('check-legality', 13),
  until('sign-reply', 14),
  until('deliver-reply', 15),
  until('prove-service', 19),
  until('archive', 52),
  until('lapse', 26, ways.lapsed),
  until('withdraw', 8, ways.withdrawn),
  // A last day that moves: before the head, granted, past the first last day, refused; reasons asked, a delay, a late correction.
  until('propose-extension', 16, ways.extended),
  until('grant-extension', 18, ways.extended),
  until('propose-outcome', 23, ways.extended),
  until('refuse-extension', 12, ways.notExtended),
  until('ask-for-reasons', 6, ways.delayed),
  until('delay-reply', 13, ways.delayed),
  until('accept-late-correction', 30, ways.late),
  // A reconsideration whose copy came the day before yesterday, and one that annulled the reply: its case is open anew.
  { ...until('register-dispute', 18, ways.disputed), topic: '小区二期竣工验收资料', agency: 'MCJS' },
  { ...until('link-redecision', 43, ways.disputed), topic: '房屋征收补偿资金到账与发放明细', agency: 'MCJS' },
  // Others are asked: still, consented, silent, objected and weighed, a silent co-maker, two at once; then fees: awaited, paid, not paid.
  until('record-consultation-service', 6, pausingWays.consulting),
  until('record-opinion', 11, pausingWays.consented),
  until('record-silence', 21, pausingWays.thirdPartySilent),
  until('weigh-objection', 10, pausingWays.objected),
  until('record-silence', 22, pausingWays.coMakerSilent),
  until('record-opinion', 10, pausingWays.overlapping),
  until('record-fee-service', 5, pausingWays.awaitingFee),
  until('record-search', 10, pausingWays.feePaid),
  until('lapse-fee', 26, pausingWays.feeLapsed),
  // Due within the week, due tomorrow, and late: nobody took them up in time.
  until('record-search', 17),
  until('propose-outcome', 18),
  until('clear-confidentiality', 18),
  until('dispatch-to-unit', 20),
  until('register', 23),
  until('record-search', 24),
  until('clear-confidentiality', 27),
];
