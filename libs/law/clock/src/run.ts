import type { Calendar } from '@law/calendar';
import { redoTerm, ruleSetOn, type DisputeTerm, type StatuteProfile } from '@law/statute';
import type { FactOf } from './clock-fact';
import type { Asked } from './consultations';
import { dueAfter, excludedTime, type Interval, type Reading } from './exclusions';
import { flaw, type Flaw } from './flaw';
import { granted } from './grants';

export interface ClockQuestion {
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
  /** Read as it stood at the end of that day. */
  readonly asOf: string;
}

/** One run of the reply term, from its day zero. A correction, a paid fee or an order to decide anew begins another. */
export interface Run {
  readonly cause: 'receipt' | 'correction' | 'fee' | 'redecision';
  /** Day zero: never counted itself. */
  readonly startOn: string;
  /** Day zero of the strict reading. */
  readonly safeStartOn: string;
  /** Consultations sent before that day were cleared by a correction; a fee clears none. */
  readonly clearedOn: string;
  readonly grants: (FactOf<'extended'> | FactOf<'delayed'>)[];
  /** The limit a review decision or a judgment sets for a new decision. */
  readonly order?: FactOf<'redecision-ordered'>;
  /** Why and when it stopped before its end, and how long the applicant has. */
  stopped?: { readonly by: 'correction' | 'fee'; readonly on: string; until?: string };
  /** The day the case ended during this run, or the next run began. */
  overOn?: string;
}

/** Where a run leads. */
export interface Term {
  readonly baseDue: string;
  readonly extensionDays: number;
  readonly extendedDue?: string;
  readonly delayedUntil?: string;
  readonly due: string;
  readonly excluded: readonly Interval[];
  readonly flaws: readonly Flaw[];
}

/** What a term needs to know of its case. */
export interface Surroundings {
  readonly consultations: readonly Asked[];
  readonly ended?: { readonly on: string };
}

/** The last day of a run, under one of the two readings. Art. 33, 35. */
export function termOf(run: Run, surroundings: Surroundings, question: ClockQuestion, reading: Reading): Term {
  const { profile, calendar, asOf } = question;
  if (run.order) return orderedTerm(run, run.order, question);
  const overOn = run.overOn ?? surroundings.ended?.on ?? asOf;
  const own = surroundings.consultations.filter(({ sentOn }) => sentOn >= run.clearedOn && sentOn <= overOn);
  const counted = (by: Reading): Counted => {
    const excluded = excludedTime(own, overOn, by);
    const start = by === 'letter' ? run.startOn : run.safeStartOn;
    return { excluded, dueWith: (extension) => dueAfter(start, profile.terms.reply + extension, excluded, calendar) };
  };
  const letter = counted('letter');
  const term = granted(run.grants, letter.dueWith, profile);
  if (reading === 'strict') return strictTerm(term, counted('strict'));
  const tooLate = run.stopped ? [] : own.filter((each) => each.excluded && each.sentOn >= term.due);
  const flaws = tooLate.map(({ id, sentOn }) => flaw('consultedLate', sentOn, id));
  return { ...term, excluded: letter.excluded, flaws: [...term.flaws, ...flaws] };
}

interface Counted {
  readonly excluded: readonly Interval[];
  readonly dueWith: (extension: number) => string;
}

/** What was granted is judged once, by the letter; the strict reading differs in its first day and in what it excludes. */
function strictTerm({ extensionDays, delayedUntil, ...term }: Omit<Term, 'excluded'>, { excluded, dueWith }: Counted): Term {
  const due = dueWith(extensionDays);
  const extendedDue = extensionDays > 0 ? due : undefined;
  return {
    ...term,
    extensionDays,
    delayedUntil,
    baseDue: extensionDays > 0 ? dueWith(0) : due,
    extendedDue,
    due: delayedUntil ?? due,
    excluded,
  };
}

/**
 * What an order sets: a stated day wins, then its working days from the day it was received, then what the law gives after a judgment.
 * Absent where neither names a limit. 行政复议法第六十四条.
 */
export function limitOf(order: FactOf<'redecision-ordered'>, { calendar }: ClockQuestion): DisputeTerm<'redo'> | undefined {
  const { by, on, servedOn = on, until, days } = order;
  if (until === undefined && days === undefined && !isLimited(order)) return undefined;
  return redoTerm({ by, servedOn, until, workingDays: days, calendar });
}

function isLimited({ by, on, servedOn = on }: FactOf<'redecision-ordered'>): boolean {
  return by === 'court' && ruleSetOn('interpretation', servedOn).redoWithin !== undefined;
}

/** An order has its own limit: the agency can neither extend it nor stop it by asking others. Without one, the run has only its day zero. */
function orderedTerm({ startOn, grants }: Run, order: FactOf<'redecision-ordered'>, question: ClockQuestion): Term {
  const due = limitOf(order, question)?.due ?? startOn;
  return { baseDue: due, extensionDays: 0, due, excluded: [], flaws: grants.map(({ on }) => flaw('orderStands', on)) };
}
