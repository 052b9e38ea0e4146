import { workingDayAfter } from '@law/calendar';
import type { ConsultationKind, StatuteProfile } from '@law/statute';
import type { AskedKind, ClockFact, FactOf } from './clock-fact';
import { flaw, type Flaw } from './flaw';
import type { ClockQuestion } from './run';

/**
 * What the law makes of silence. A third party's: the agency decides by itself, it is neither consent nor refusal (Art. 32). A
 * co-maker's: deemed consent (Art. 34). Anybody else's: nothing.
 */
export type Silence = 'decide-yourself' | 'deemed-consent' | 'nothing';

/** Somebody was asked, and the time it took. */
export interface Asked {
  readonly id: string;
  readonly kind: AskedKind;
  readonly sentOn: string;
  readonly servedOn?: string;
  /** Last day of the consulted side, where the statute gives it a term. */
  readonly answerBy?: string;
  /** The opinion came, or the term to give one ended in silence. */
  readonly endedOn?: string;
  readonly silent: boolean;
  readonly silenceMeans: Silence;
  /** Whether its kind is one whose time is excluded under this version of the Regulation; whether it is, `moves` says. */
  readonly excluded: boolean;
}

/** What was asked, and what it does to the run of the term that counts now. */
export interface Consultation extends Asked {
  /**
   * Whether its time moves the last day as the law is read here. Not where an order or a stated delay fixed that day, where it was sent on
   * or after it, where a correction cleared it, where it was over before this run began, or where nobody's time of its kind is excluded.
   */
  readonly moves: boolean;
  /** The same of the strict last day; it moves for nobody but those named by Art. 32 and 34. */
  readonly movesSafeDue: boolean;
}

interface Draft {
  readonly id: string;
  readonly kind: AskedKind;
  /** The day of sending; of an organ found to be another one later, the day that was found. */
  readonly sentOn: string;
  servedOn?: string;
  opinionOn?: string;
  /** Begun in a way that cannot be: what is told of it later has no effect either. */
  readonly isVoid?: boolean;
}

/** The consultations of a case as known on a day, with what does not fit. */
export function consultationsIn(
  facts: readonly ClockFact[],
  question: ClockQuestion,
): { readonly consultations: readonly Asked[]; readonly flaws: readonly Flaw[] } {
  const drafts = new Map<string, Draft>();
  const flaws: Flaw[] = [];
  for (const fact of facts) {
    if (fact.act === 'consult-started') start(fact, drafts, question, flaws);
    else if (fact.act === 'consult-served' || fact.act === 'consult-ended') follow(fact, facts, drafts, flaws);
  }
  const known = [...drafts.values()].filter(({ isVoid }) => !isVoid);
  return { consultations: known.map((draft) => finished(draft, question, flaws)), flaws };
}

/** R-33d: what was asked inside one's own government is counted until counsel finds it was another organ; told anew, it is excluded from then on. */
function start(
  { id, kind, on, servedOn }: FactOf<'consult-started'>,
  drafts: Map<string, Draft>,
  { asOf }: ClockQuestion,
  flaws: Flaw[],
): void {
  const before = drafts.get(id);
  if (before?.kind === 'internal' && kind === 'other-organ') drafts.set(id, { ...before, kind, sentOn: on });
  else if (before) flaws.push(flaw('consultedTwice', on, id));
  else if (servedOn !== undefined && servedOn < on) {
    flaws.push(flaw('consultBackwards', on, id));
    drafts.set(id, { id, kind, sentOn: on, isVoid: true });
  } else {
    drafts.set(id, { id, kind, sentOn: on, servedOn: servedOn !== undefined && servedOn <= asOf ? servedOn : undefined });
  }
}

function follow(
  { act, id, on }: FactOf<'consult-served'> | FactOf<'consult-ended'>,
  facts: readonly ClockFact[],
  drafts: ReadonlyMap<string, Draft>,
  flaws: Flaw[],
): void {
  const draft = drafts.get(id);
  if (!draft) {
    const begunLater = facts.some((fact) => fact.act === 'consult-started' && fact.id === id);
    flaws.push(flaw(begunLater ? 'consultBackwards' : 'consultUnknown', on, id));
  } else if (act === 'consult-served') draft.servedOn ??= on;
  else if (draft.opinionOn === undefined) draft.opinionOn = on;
  else if (draft.opinionOn !== on) flaws.push(flaw('endedTwice', on, id));
}

function finished({ opinionOn, ...draft }: Draft, question: ClockQuestion, flaws: Flaw[]): Asked {
  const { id, kind, sentOn, servedOn } = draft;
  const answerBy = answerByOf(draft, question);
  const excluded = isExcludedKind(kind, question.profile);
  if (!excluded) flaws.push(flaw('notExcluded', sentOn, id));
  const known = { id, kind, sentOn, servedOn, answerBy, silent: false, silenceMeans: silenceOf(kind, question.profile), excluded };
  if (opinionOn !== undefined && (answerBy === undefined || opinionOn <= answerBy)) return { ...known, endedOn: opinionOn };
  if (opinionOn !== undefined && answerBy !== undefined) flaws.push(flaw('answeredLate', opinionOn, answerBy));
  return answerBy !== undefined && answerBy <= question.asOf ? { ...known, endedOn: answerBy, silent: true } : known;
}

function isExcludedKind(kind: AskedKind, { excludes }: StatuteProfile): boolean {
  return (excludes as readonly AskedKind[]).includes(kind);
}

/** Those the statute gives a term of their own. */
const withTerm: readonly AskedKind[] = ['third-party', 'co-maker'] satisfies ConsultationKind[];

/** Art. 32, 34: fifteen working days from receiving the letter, then silence ends it. Other organs have no term of their own. */
function answerByOf({ kind, servedOn }: Draft, { profile: { terms }, calendar }: ClockQuestion): string | undefined {
  if (!withTerm.includes(kind) || terms.consultation === undefined || servedOn === undefined) return undefined;
  return workingDayAfter(servedOn, terms.consultation, calendar);
}

function silenceOf(kind: AskedKind, { terms }: StatuteProfile): Silence {
  if (kind === 'third-party') return 'decide-yourself';
  return kind === 'co-maker' && terms.consultation !== undefined ? 'deemed-consent' : 'nothing';
}
