import { workingDaysBetween, type Calendar } from '@law/calendar';
import { disputeLabels, disputeOutcomes, disputeRule, disputeTerm, redoTerm, type DisputeTermKind, type Redo } from '@law/statute';
import { ifKnown } from './if-known';
import type { Dispute } from '../dispute';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One term of a dispute, with what became of it. Days are office days. */
export interface TermOfDispute {
  readonly kind: DisputeTermKind | 'stated' | 'redo';
  readonly label: Words;
  /** Who has to keep it. */
  readonly whose: 'agency' | 'authority' | 'applicant';
  /** Day zero, not counted. */
  readonly from: string;
  readonly due: string;
  readonly law: string;
  readonly provisional: boolean;
  readonly doneOn?: string;
  /** `moved`: it is kept in the case of the new reply. `unanswered`: it was decided without the agency's answer. */
  readonly state: 'kept' | 'late' | 'running' | 'past' | 'moved' | 'unanswered';
  /** Working days until it ends, negative once past; only while it is open. */
  readonly daysLeft?: number;
}

export interface Now {
  readonly calendar: Calendar;
  /** Office day. */
  readonly today: string;
}

type Bare = Omit<TermOfDispute, 'state' | 'daysLeft'> & { readonly closed?: 'moved' | 'unanswered' };

/** Every term of a dispute that its facts give and the law of the day knew, in the order they end. */
export function termsOfDispute(dispute: Dispute, now: Now): TermOfDispute[] {
  const { calendar, today } = now;
  return [ownTerm(dispute, calendar), awaited(dispute, calendar), ...afterwards(dispute, calendar)]
    .filter((term) => term !== undefined)
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .map((term) => judged(term, { calendar, today }));
}

/** The term the agency itself has to keep next, if any is open. An appeal it may bring is no duty: missed, it presses no longer. */
export function nextOwnTerm(terms: readonly TermOfDispute[]): TermOfDispute | undefined {
  return terms.find(
    ({ kind, whose, state }) => whose === 'agency' && (state === 'running' || (state === 'past' && !kind.startsWith('appeal-'))),
  );
}

/** The last day of the agency's answer; none for a complaint without a stated day. 行政复议法第四十八条、第五十四条, 行政诉讼法第六十七条. */
export function answerDue(dispute: Dispute, calendar: Calendar): string | undefined {
  return ownTerm(dispute, calendar)?.due;
}

/** Which term the agency's answer has. A suit's is fifteen days whatever the procedure, unless the court states another day. */
export function answerKind({ kind, procedure }: Pick<Dispute, 'kind' | 'procedure'>): DisputeTermKind | undefined {
  if (kind === 'complaint') return undefined;
  if (kind === 'lawsuit') return 'suit-answer';
  return procedure === 'simple' ? 'review-reply-simple' : 'review-reply';
}

const labels = {
  explain: { zh: '答复投诉举报', en: 'To answer the complaint' },
  redo: { zh: '重新作出答复', en: 'The new reply' },
} as const satisfies Record<string, Words>;

/** Whether the law of the day knew no term where the facts of the dispute make one expected. */
export function lacksTerm({ kind, acceptedOn, decision }: Dispute, terms: readonly TermOfDispute[]): boolean {
  const expected = [true, acceptedOn !== undefined, decision !== undefined, decision?.order !== undefined].filter(Boolean).length;
  return kind !== 'complaint' && terms.length < expected;
}

type Fixed = Pick<Bare, 'whose' | 'from' | 'doneOn' | 'closed'>;

/** A term the law of its day zero knows; none otherwise. */
function known(kind: DisputeTermKind, fixed: Fixed, calendar: Calendar): Bare | undefined {
  const term = ifKnown(() => disputeTerm(kind, { from: fixed.from, calendar }));
  return term && { ...fixed, label: disputeLabels[kind], ...term };
}

function ownTerm(dispute: Dispute, calendar: Calendar): Bare | undefined {
  const { copyServedOn: from, statedUntil, reply, decision } = dispute;
  const kind = answerKind(dispute);
  const closed = decision && !reply ? 'unanswered' : undefined;
  const shared = { whose: 'agency', from, doneOn: reply?.on, closed } as const;
  if (statedUntil === undefined) return kind && known(kind, shared, calendar);
  const law = kind ? ifKnown(() => disputeRule(kind, from).law) : '条例第五十一条';
  const label = kind ? disputeLabels[kind] : labels.explain;
  return { ...shared, kind: 'stated', label, law: law ?? '', due: statedUntil, provisional: false };
}

/** What the authority itself has to keep, once the day of acceptance is known. */
function awaited(dispute: Dispute, calendar: Calendar): Bare | undefined {
  const { acceptedOn: from, decision } = dispute;
  const kind = decisionKind(dispute);
  return kind && from !== undefined ? known(kind, { whose: 'authority', from, doneOn: decision?.on }, calendar) : undefined;
}

/** Which term the authority has to decide, from the day it accepted. */
export function decisionKind({ kind, procedure }: Pick<Dispute, 'kind' | 'procedure'>): DisputeTermKind | undefined {
  if (kind === 'complaint') return undefined;
  const simple = procedure === 'simple';
  if (kind === 'lawsuit') return simple ? 'judgment-simple' : 'judgment';
  return simple ? 'review-decision-simple' : 'review-decision';
}

/** What a decision sets running. */
function afterwards(dispute: Dispute, calendar: Calendar): (Bare | undefined)[] {
  const { kind, decision } = dispute;
  if (!decision || kind === 'complaint') return [];
  const { servedOn: from, order } = decision;
  const next =
    kind === 'reconsideration'
      ? known('suit-after-review', { whose: 'applicant', from }, calendar)
      : known(appealKind(dispute), { whose: 'agency', from }, calendar);
  const redo = order && ifKnown(() => redoTerm(redoOf(dispute, calendar)));
  return [next, redo && { ...redo, label: labels.redo, whose: 'agency', from, closed: dispute.redecision && 'moved' }];
}

function appealKind({ kind, decision }: Dispute): DisputeTermKind {
  const outcome = disputeOutcomes(kind).find(({ code }) => code === decision?.outcome);
  return outcome?.form === 'ruling' ? 'appeal-ruling' : 'appeal-judgment';
}

/** The last day of the new reply a decision orders. @throws RangeError where neither the order nor the law names one */
export function redoDue(dispute: Pick<Dispute, 'kind' | 'decision'>, calendar: Calendar): string {
  return redoTerm(redoOf(dispute, calendar)).due;
}

/** What the law asks to find the last day of the new reply. */
export function redoOf({ kind, decision }: Pick<Dispute, 'kind' | 'decision'>, calendar: Calendar): Redo {
  const { until, workingDays } = decision?.order ?? {};
  return { by: kind === 'lawsuit' ? 'court' : 'review', servedOn: decision?.servedOn ?? '', until, workingDays, calendar };
}

function judged({ closed, ...term }: Bare, { calendar, today }: Now): TermOfDispute {
  if (closed) return { ...term, state: closed };
  if (term.doneOn !== undefined) return { ...term, state: term.doneOn <= term.due ? 'kept' : 'late' };
  return { ...term, state: today <= term.due ? 'running' : 'past', daysLeft: workingDaysBetween(today, term.due, calendar) };
}
