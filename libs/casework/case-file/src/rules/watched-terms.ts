import { addWorkingDays, isWorkingDay, naturalDaysAfter, workingDayAfter, type Calendar } from '@law/calendar';
import type { ClockFact, ClockReading } from '@law/clock';
import { parameterOf, type StatuteProfile } from '@law/statute';
import type { Standing } from '@law/workflow';

/** A last day the case's own facts derive, named by what ends on it. */
export interface WatchedTerm {
  readonly kind: 'reply' | 'correction' | 'opinion' | 'payment' | 'confirmation' | 'internal' | 'consultation-open' | 'fee-open';
  /** Of an opinion or an open consultation which one, of an internal limit the step; the others are one to a case. */
  readonly subject: string;
  readonly until: string;
}

export interface WatchedCase {
  readonly standing: Pick<Standing, 'state' | 'milestones'>;
  readonly channel: string;
  readonly submittedOn: string;
  readonly clockFacts: readonly ClockFact[];
  readonly reading: ClockReading;
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
}

/** Steps of the office (casework §9.1), and where a case is that has not taken them yet. */
const notRegistered: readonly string[] = ['received'];
const notDispatched: readonly string[] = ['received', 'registered'];
const notSigned: readonly string[] = [...notDispatched, 'in-progress'];
const steps: readonly { readonly step: string; readonly before: readonly string[]; readonly milestone?: string }[] = [
  { step: 'registration', before: notRegistered },
  { step: 'dispatch', before: notDispatched },
  { step: 'search', before: notSigned, milestone: 'search-recorded' },
  { step: 'review', before: notSigned, milestone: 'confidentiality-cleared' },
  { step: 'legality', before: notSigned, milestone: 'legality-checked' },
  { step: 'signature', before: notSigned },
];

/** Every last day of a case that somebody has to be reminded of, in a fixed order. */
export function watchedTerms(watched: WatchedCase): WatchedTerm[] {
  const { standing, reading } = watched;
  const { state } = standing;
  const whole = (kind: WatchedTerm['kind'], until: string | undefined): WatchedTerm[] => (until ? [{ kind, subject: 'case', until }] : []);
  const terms = [
    ...whole('reply', lastDay(reading)),
    ...whole('correction', state === 'awaiting-correction' ? reading.correctionUntil : undefined),
    ...whole('payment', state === 'awaiting-fee' ? reading.feeUntil : undefined),
    ...whole('confirmation', confirmBy(watched)),
    ...opinions(watched),
    ...openEnds(watched),
    ...internalLimits(watched),
  ];
  return terms.sort((one, other) => (`${one.kind} ${one.subject}` < `${other.kind} ${other.subject}` ? -1 : 1));
}

/**
 * The day by which agency and applicant have to confirm what came in: within the parameter's working days, an ordinary letter on the day
 * it comes (R-31c, R-31e). Absent once the day of receipt is fixed.
 */
export function confirmBy({
  standing,
  channel,
  submittedOn,
  profile,
  calendar,
}: Omit<WatchedCase, 'reading' | 'clockFacts'>): string | undefined {
  if (standing.state !== 'submitted') return undefined;
  const within = channel === 'post-ordinary' ? 0 : profile.parameters['confirm-within']?.value;
  if (within === undefined) return undefined;
  const comes = within > 0 || isWorkingDay(submittedOn, calendar);
  return workingDayAfter(submittedOn, comes ? within : 1, calendar);
}

/**
 * The strict last day while the term moves towards it. An open consultation that moves it pushes it on day by day: nobody is warned of a
 * day that will not be it.
 */
function lastDay({ state, safeDue, consultations }: ClockReading): string | undefined {
  return state === 'running' && !consultations.some(isPushing) ? safeDue : undefined;
}

function isPushing({ movesSafeDue, endedOn }: ClockReading['consultations'][number]): boolean {
  return movesSafeDue && endedOn === undefined;
}

/**
 * What keeps the last day away with no end in sight: no time of the other side runs before it is known to have the letter, and some have
 * none at all. Watched from the day by which service should have been proved, so that no case falls silent for ever.
 */
function openEnds({ reading, clockFacts, profile, calendar }: WatchedCase): WatchedTerm[] {
  const within = parameterOf(profile, 'service-proof-alarm').value;
  const from = (kind: WatchedTerm['kind'], subject: string, on: string): WatchedTerm => {
    return { kind, subject, until: workingDayAfter(on, within, calendar) };
  };
  const noticedOn = clockFacts.findLast(({ act }) => act === 'fee-noticed')?.on;
  if (reading.state === 'awaiting-fee' && reading.feeUntil === undefined && noticedOn !== undefined)
    return [from('fee-open', 'case', noticedOn)];
  if (reading.state !== 'running') return [];
  return reading.consultations
    .filter((asked) => isPushing(asked) && asked.answerBy === undefined)
    .map(({ id, sentOn }) => from('consultation-open', id, sentOn));
}

/** Where the silence of the consulted side can be written down. */
const mayBeSilent: readonly string[] = ['in-progress', 'awaiting-fee'];

/** Until somebody wrote down what came, or that nothing did: the silence of the consulted side is a line of the ledger (Art. 32, 34). */
function opinions({ standing, reading }: WatchedCase): WatchedTerm[] {
  if (!mayBeSilent.includes(standing.state)) return [];
  return reading.consultations.flatMap(({ id, answerBy, endedOn, silent }) =>
    answerBy !== undefined && (silent || endedOn === undefined) ? [{ kind: 'opinion' as const, subject: id, until: answerBy }] : [],
  );
}

/**
 * The n-th day of the term, for the step the office wants to have taken by then: counted back from the strict last day, so that time
 * which does not count for the reply does not count for the steps to it either.
 */
function internalLimits({ standing, clockFacts, reading, profile, calendar }: WatchedCase): WatchedTerm[] {
  const { state, milestones } = standing;
  const safeDue = lastDay(reading);
  const limit = (step: string): number | undefined => profile.parameters[`internal.${step}` as 'internal.search']?.value;
  const internal = (step: string, until: string): WatchedTerm => ({ kind: 'internal', subject: step, until });
  if (safeDue !== undefined)
    return steps
      .filter(({ before, milestone }) => before.includes(state) && !(milestone !== undefined && milestones.includes(milestone)))
      .map(({ step }) => ({ step, within: limit(step) ?? profile.terms.reply }))
      .filter(({ within }) => within < profile.terms.reply)
      .map(({ step, within }) => internal(step, addWorkingDays(safeDue, within - profile.terms.reply, calendar).toString()));
  const [endedOn, within] = [clockFacts.findLast(({ act }) => ends.includes(act))?.on, limit('archive')];
  return toArchive.includes(state) && endedOn !== undefined && within !== undefined
    ? [internal('archive', naturalDaysAfter(endedOn, within, calendar))]
    : [];
}

const ends: readonly ClockFact['act'][] = ['replied', 'posted', 'served', 'withdrawn', 'lapsed'];
const toArchive: readonly string[] = ['served', 'closed'];
