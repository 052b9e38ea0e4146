import { workingDaysBetween } from '@law/calendar';
import { parameterOf } from '@law/statute';
import type { ClockFact, FactOf } from './clock-fact';
import { askForCorrection, giveGoodReason, lapse, takeCorrection } from './corrections';
import { noticeFee, payFee, serveFee } from './fees';
import { limitOf, type ClockQuestion } from './run';
import { begin, note, type Teller, type Telling } from './telling';

const ignore = (): void => undefined;

/** What each fact does to the story. */
export const tellers: { readonly [Act in ClockFact['act']]: Teller<Act> } = {
  received: ignore,
  confirmed: ignore,
  'correction-asked': askForCorrection,
  'correction-returned': takeCorrection,
  'good-reason': giveGoodReason,
  'fee-noticed': noticeFee,
  'fee-served': serveFee,
  'fee-paid': payFee,
  'consult-started': ignore,
  'consult-served': ignore,
  'consult-ended': ignore,
  extended: grant,
  delayed: grant,
  'reasons-asked': askForReasons,
  'reasons-given': takeReasons,
  replied: (story, { on }) => {
    if (story.ended?.posted === true) note(story, 'postedBeforeMade', on);
    else story.ended = { how: 'replied', on };
  },
  posted: (story, { on }) => {
    if (story.ended?.posted !== true && story.ended?.servedOn === undefined) story.ended = { how: 'replied', on, posted: true };
  },
  served: (story, { on }) => {
    if (!story.ended) note(story, 'servedBeforeReply', on);
    else story.ended = { ...story.ended, servedOn: story.ended.servedOn ?? on };
  },
  withdrawn: (story, { on }) => {
    story.ended = { how: 'withdrawn', on };
  },
  lapsed: lapse,
  'redecision-ordered': orderRedecision,
};

function grant({ runs }: Telling, fact: FactOf<'extended'> | FactOf<'delayed'>): void {
  runs.at(-1)?.grants.push(fact);
}

/** R-35a: asking for reasons stops nothing. */
function askForReasons(story: Telling, { on, until }: FactOf<'reasons-asked'>, { profile, calendar }: ClockQuestion): void {
  if (until !== undefined && until < on) note(story, 'reasonsBackwards', on);
  else if (!profile.delayAllowed) note(story, 'reasonsNotKnown', on);
  else {
    const { min, max } = parameterOf(profile, 'reasons-period').bounds;
    const days = until === undefined ? min : workingDaysBetween(on, until, calendar);
    if (days < min || days > max) note(story, 'reasonsPeriod', on, `${min}-${max}`);
    story.reasons = { until };
  }
}

function takeReasons(story: Telling, { on }: FactOf<'reasons-given'>, { profile }: ClockQuestion): void {
  if (!story.reasons) note(story, profile.delayAllowed ? 'reasonsNotAsked' : 'reasonsNotKnown', on);
  else {
    const { until } = story.reasons;
    if (until !== undefined && on > until) note(story, 'reasonsLate', on, until);
    story.reasons = { until, givenOn: on };
  }
}

/** A run with its own limit, from the day the order was received. It needs no receipt: it may be a case of its own. */
function orderRedecision(story: Telling, order: FactOf<'redecision-ordered'>, question: ClockQuestion): void {
  const { on, servedOn = on, until = servedOn } = order;
  if (servedOn < on || until < servedOn) note(story, 'orderBackwards', on);
  else if (servedOn <= question.asOf) {
    if (!limitOf(order, question)) note(story, 'orderUnlimited', on);
    story.correction = story.fee = undefined;
    begin(story, { cause: 'redecision', startOn: servedOn, order });
    story.basis = { zh: '收到责令重新作出答复的决定或者判决之日', en: 'The day the order for a new decision was received' };
  }
}
