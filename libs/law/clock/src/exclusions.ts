import { dayBefore, workingDayAfter, workingDaysBetween, type Calendar } from '@law/calendar';
import type { ConsultationKind, StatuteProfile } from '@law/statute';
import type { ClockFact } from './clock-fact';
import { flaw, type Flaw } from './flaw';

/** `letter`: as the statute is read here. `strict`: the reading least favourable to the agency. */
export type Reading = 'letter' | 'strict';

/** Somebody was asked, and the time it took. */
export interface Consultation {
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly sentOn: string;
  readonly servedOn?: string;
  /** Last day of the consulted side, where the statute gives it a term. */
  readonly answerBy?: string;
  /** The opinion came, or the term to give one ended in silence. */
  readonly endedOn?: string;
  readonly silent: boolean;
}

/** Days not counted: the day after `from` up to and including `to`. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

type Draft = { -readonly [Key in keyof Consultation]: Consultation[Key] } & { opinionOn?: string };

/** The consultations of a case as known on a day, with what does not fit. */
export function consultationsIn(
  facts: readonly ClockFact[],
  profile: StatuteProfile,
  calendar: Calendar,
  asOf: string,
): { readonly consultations: readonly Consultation[]; readonly flaws: readonly Flaw[] } {
  const drafts = new Map<string, Draft>();
  const flaws: Flaw[] = [];
  for (const fact of facts) {
    const found = take(fact, drafts, asOf);
    if (found) flaws.push(found);
  }
  return { consultations: [...drafts.values()].map((draft) => finished(draft, profile, calendar, asOf)), flaws };
}

function take(fact: ClockFact, drafts: Map<string, Draft>, asOf: string): Flaw | undefined {
  switch (fact.act) {
    case 'consult-started': {
      const { id, kind, on, servedOn } = fact;
      if (drafts.has(id)) return flaw('consultedTwice', on, id);
      drafts.set(id, { id, kind, sentOn: on, servedOn: servedOn !== undefined && servedOn <= asOf ? servedOn : undefined, silent: false });
      return servedOn !== undefined && servedOn < on ? flaw('consultBackwards', on, id) : undefined;
    }
    case 'consult-served':
    case 'consult-ended': {
      const draft = drafts.get(fact.id);
      if (!draft) return flaw('consultUnknown', fact.on, fact.id);
      if (fact.act === 'consult-served') draft.servedOn ??= fact.on;
      else draft.opinionOn ??= fact.on;
      return undefined;
    }
    default:
      return undefined;
  }
}

/** Art. 32, 34: fifteen working days from receiving the letter, then silence ends it. Other organs have no term of their own. */
function finished({ opinionOn, ...draft }: Draft, { terms }: StatuteProfile, calendar: Calendar, asOf: string): Consultation {
  const limited = draft.kind !== 'other-organ' && terms.consultation !== undefined && draft.servedOn !== undefined;
  const answerBy = limited ? workingDayAfter(draft.servedOn ?? '', terms.consultation ?? 0, calendar) : undefined;
  if (opinionOn !== undefined && (answerBy === undefined || opinionOn <= answerBy)) return { ...draft, answerBy, endedOn: opinionOn };
  if (answerBy !== undefined && answerBy <= asOf) return { ...draft, answerBy, endedOn: answerBy, silent: true };
  return { ...draft, answerBy };
}

/**
 * The time not counted, as a union: lengths are never added. The day of sending belongs to the agency, the day of the answer does not
 * count; an open consultation is excluded up to today. The strict reading excludes only what Art. 32 and 34 name, and counts the day
 * of the answer.
 */
export function excludedTime(
  consultations: readonly Consultation[],
  { excludes }: StatuteProfile,
  asOf: string,
  reading: Reading,
): readonly Interval[] {
  const intervals = consultations
    .filter(({ kind }) => excludes.includes(kind) && (reading === 'letter' || kind !== 'other-organ'))
    .map(({ sentOn, endedOn = asOf }) => ({ from: sentOn, to: reading === 'letter' ? endedOn : dayBefore(endedOn) }))
    .filter(({ from, to }) => from < to);
  return union(intervals);
}

export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { from: string; to: string }[] = [];
  for (const { from, to } of intervals.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else merged.push({ from, to });
  }
  return merged;
}

export function isExcluded(day: string, intervals: readonly Interval[]): boolean {
  return intervals.some(({ from, to }) => from < day && day <= to);
}

/** The day on which that many working days have been met that are not excluded. The starting day is not counted. */
export function dueAfter(start: string, workingDays: number, excluded: readonly Interval[], calendar: Calendar): string {
  let skipped = 0;
  let due = workingDayAfter(start, workingDays, calendar);
  for (const { from, to } of excluded) {
    if (from >= due) break;
    if (to <= start) continue;
    skipped += workingDaysBetween(from < start ? start : from, to, calendar);
    due = workingDayAfter(start, workingDays + skipped, calendar);
  }
  return due;
}
