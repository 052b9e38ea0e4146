import { isProvisional } from '@law/calendar';
import { readClock, type ClockReading, type Consultation, type Flaw } from '@law/clock';
import type { Answer, AnsweredConsultation, AnsweredFlaw } from './answer';
import { listedDays } from './listed-days';
import type { Question } from './question';
import { remediesIn } from './remedies-in';
import { termIn, type TermContext, type TermInQuestion } from './term-in';

export interface AnswerContext extends TermContext {
  /** Language of `says` and `basis`; English stands beside it in any case. */
  readonly language?: 'zh' | 'en';
  /** Whether each day counted or skipped is told too. */
  readonly withDays?: boolean;
}

/**
 * The days of a story. One that cannot have happened gets no day, only what is wrong with it; what the rest would give stands apart in
 * `withoutThem`. A story with mere defects is counted as the law has it.
 */
export function answerOf(question: Question, context: AnswerContext): Answer {
  const found = termIn(question, context);
  const { name } = question;
  const head = { ...(typeof name === 'string' && { name }) };
  const { asOf, calendar, term } = found;
  if (!term) return { ...head, ...noDays(found, undefined, context), flaws: toldFlaws(found.flaws, context) };
  const reading = readClock(term);
  const { remedies, flaws: more } = remediesOf(found, reading);
  const flaws = [...found.flaws, ...reading.flaws, ...more];
  const told = toldFlaws(flaws, context);
  if (flaws.some(({ kind }) => kind === 'impossible'))
    return { ...head, ...noDays(found, reading, context), flaws: told, withoutThem: datesOf(reading) };
  return {
    ...head,
    profile: term.profile.id,
    asOf,
    state: stateOf(reading),
    ...daysOf(reading, context),
    late: reading.lateBy,
    remedies,
    calendar: { version: calendar.version, coveredUntil: calendar.coveredUntil },
    flaws: told,
    ...(context.withDays === true && listedDays(term)),
  };
}

function stateOf({ state, servedOn }: ClockReading): Answer['state'] {
  return state === 'replied' && servedOn !== undefined ? 'served' : state;
}

function datesOf({ legalDue, safeDue }: ClockReading): { legalDue: string | null; safeDue: string | null } {
  return { legalDue: orNull(legalDue), safeDue: orNull(safeDue) };
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

function daysOf(reading: ClockReading, context: AnswerContext) {
  const { basis } = reading;
  return {
    receiptOn: orNull(reading.receiptOn),
    basis: basis[context.language ?? 'zh'],
    basisEn: basis.en,
    runsFrom: orNull(reading.runsFrom),
    baseDue: orNull(reading.baseDue),
    extendedDue: orNull(reading.extendedDue),
    ...datesOf(reading),
    provisional: reading.provisional,
    daysLeft: orNull(reading.daysLeft),
    correctionAskBy: orNull(reading.correctionAskableUntil),
    correctionUntil: orNull(reading.correctionUntil),
    reasonsUntil: orNull(reading.reasonsUntil),
    feeUntil: orNull(reading.feeUntil),
    consultations: reading.consultations.map(toldConsultation),
    endedOn: orNull(reading.endedOn),
    servedOn: orNull(reading.servedOn),
  };
}

function toldConsultation({ id, kind, sentOn, servedOn, answerBy, endedOn, ...rest }: Consultation): AnsweredConsultation {
  const { silent, silenceMeans, excluded } = rest;
  const days = { servedOn: orNull(servedOn), answerBy: orNull(answerBy), endedOn: orNull(endedOn) };
  return { id, kind, sentOn, ...days, silent, silenceMeans, excluded };
}

const noBasis = { zh: '所述情形不可能发生,不作推算', en: 'The story cannot have happened; nothing is derived from it' };

/** An impossible story in the same form: nothing that could be taken for an answer. */
function noDays({ term, asOf, calendar, firstDay }: TermInQuestion, reading: ClockReading | undefined, context: AnswerContext) {
  const none = daysOf({ ...emptyReading, basis: noBasis }, context);
  return {
    profile: term?.profile.id ?? null,
    asOf,
    state: 'impossible' as const,
    ...none,
    provisional: reading ? reading.provisional : isProvisional(firstDay, calendar),
    late: { legal: null, safe: null },
    remedies: null,
    calendar: { version: calendar.version, coveredUntil: calendar.coveredUntil },
    ...(context.withDays === true && { days: [] }),
  };
}

const emptyReading: ClockReading = {
  state: 'not-started',
  basis: noBasis,
  extensionDays: 0,
  provisional: false,
  consultations: [],
  late: false,
  lateBy: { legal: 0, safe: 0 },
  flaws: [],
};

function toldFlaws(flaws: readonly Flaw[], { language = 'zh' }: AnswerContext): AnsweredFlaw[] {
  const ordered = flaws.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return ordered.map(({ rule, kind, on, says }) => ({ rule, kind, on, says: says[language], saysEn: says.en }));
}

/** By day, then by rule: the order in which the events were written down leaves no trace. */
function keyOf({ on, rule, says }: Flaw): string {
  return [on, rule, says.en].join();
}

function remediesOf({ events, calendar, term }: TermInQuestion, { servedOn, endedOn }: ClockReading) {
  if (!term || servedOn === undefined || endedOn === undefined) return { remedies: null, flaws: [] };
  return remediesIn({ events, profile: term.profile, calendar, madeOn: endedOn, servedOn });
}
