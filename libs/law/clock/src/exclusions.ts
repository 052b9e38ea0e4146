import { dayBefore, workingDayAfter, workingDaysBetween, type Calendar } from '@law/calendar';
import type { ConsultationKind, StatuteProfile } from '@law/statute';
import type { ClockFact, FactOf } from './clock-fact';
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
  if (fact.act === 'consult-started') return start(fact, drafts, asOf);
  if (fact.act !== 'consult-served' && fact.act !== 'consult-ended') return undefined;
  const draft = drafts.get(fact.id);
  if (!draft) return flaw('consultUnknown', fact.on, fact.id);
  if (fact.act === 'consult-served') draft.servedOn ??= fact.on;
  else draft.opinionOn ??= fact.on;
  return undefined;
}

function start({ id, kind, on, servedOn }: FactOf<'consult-started'>, drafts: Map<string, Draft>, asOf: string): Flaw | undefined {
  if (drafts.has(id)) return flaw('consultedTwice', on, id);
  const served = servedOn !== undefined && servedOn <= asOf;
  drafts.set(id, { id, kind, sentOn: on, servedOn: served ? servedOn : undefined, silent: false });
  return served && servedOn < on ? flaw('consultBackwards', on, id) : undefined;
}

function finished({ opinionOn, ...draft }: Draft, profile: StatuteProfile, calendar: Calendar, asOf: string): Consultation {
  const answerBy = answerByOf(draft, profile, calendar);
  const known = { ...draft, answerBy };
  if (opinionOn !== undefined && (answerBy === undefined || opinionOn <= answerBy)) return { ...known, endedOn: opinionOn };
  return answerBy !== undefined && answerBy <= asOf ? { ...known, endedOn: answerBy, silent: true } : known;
}

/** Art. 32, 34: fifteen working days from receiving the letter, then silence ends it. Other organs have no term of their own. */
function answerByOf({ kind, servedOn }: Draft, { terms }: StatuteProfile, calendar: Calendar): string | undefined {
  if (kind === 'other-organ' || terms.consultation === undefined || servedOn === undefined) return undefined;
  return workingDayAfter(servedOn, terms.consultation, calendar);
}

/**
 * The time not counted, as a union: lengths are never added. The day of sending belongs to the agency, the day of the answer does not
 * count; an open consultation is excluded up to today, or to the day the case ended. The strict reading excludes only what Art. 32 and 34 name, and counts the day
 * of the answer.
 */
export function excludedTime(
  consultations: readonly Consultation[],
  { excludes }: StatuteProfile,
  until: string,
  reading: Reading,
): readonly Interval[] {
  const intervals = consultations
    .filter(({ kind }) => excludes.includes(kind) && (reading === 'letter' || kind !== 'other-organ'))
    .map(({ sentOn, endedOn = until }) => ({ from: sentOn, last: endedOn < until ? endedOn : until }))
    .map(({ from, last }) => ({ from, to: reading === 'letter' ? last : dayBefore(last) }))
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
