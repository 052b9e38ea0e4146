import type { Calendar } from '@law/calendar';
import type { StatuteProfile } from '@law/statute';
import type { FactOf } from './clock-fact';
import { dueAfter, excludedTime, type Consultation, type Interval, type Reading } from './exclusions';
import { flaw, type Flaw } from './flaw';

export interface ClockQuestion {
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
  /** Read as it stood at the end of that day. */
  readonly asOf: string;
}

/** One run of the reply term, from its day zero. A correction or a paid fee begins another. */
export interface Run {
  readonly cause: 'receipt' | 'correction' | 'fee';
  /** Day zero: never counted itself. */
  readonly startOn: string;
  /** Day zero of the strict reading. */
  readonly safeStartOn: string;
  readonly grants: (FactOf<'extended'> | FactOf<'delayed'>)[];
  /** Why and when it stopped before its end. */
  stopped?: { readonly by: 'correction' | 'fee'; readonly on: string };
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
  readonly consultations: readonly Consultation[];
  readonly ended?: { readonly on: string };
}

/** The last day of a run, under one of the two readings. Art. 33, 35. */
export function termOf(run: Run, { consultations, ended }: Surroundings, question: ClockQuestion, reading: Reading): Term {
  const { profile, calendar, asOf } = question;
  const start = reading === 'letter' ? run.startOn : run.safeStartOn;
  const within = consultations.filter(({ sentOn }) => sentOn >= run.safeStartOn);
  const excluded = excludedTime(within, profile, ended?.on ?? asOf, reading);
  const dueWith = (extension: number): string => dueAfter(start, profile.terms.reply + extension, excluded, calendar);
  const flaws: Flaw[] = [];
  const baseDue = dueWith(0);
  let extensionDays = 0;
  let delayedUntil: string | undefined;
  let due = baseDue;
  for (const grant of run.grants) {
    const refused = grant.act === 'extended' ? extensionRefused(grant, due, extensionDays, profile) : delayRefused(grant, due, profile);
    if (refused) flaws.push(refused);
    else if (grant.act === 'extended') due = delayedUntil ?? dueWith((extensionDays += grant.days));
    else due = delayedUntil = grant.until;
  }
  return {
    baseDue,
    extensionDays,
    extendedDue: extensionDays > 0 ? dueWith(extensionDays) : undefined,
    delayedUntil,
    due,
    excluded,
    flaws,
  };
}

/** R-33c: told while the term still runs, in all no longer than the statute allows. */
function extensionRefused({ on, days }: FactOf<'extended'>, due: string, soFar: number, { terms }: StatuteProfile): Flaw | undefined {
  if (!Number.isInteger(days) || days < 1) return flaw('notALength', on);
  if (on > due) return flaw('extendedLate', on, due);
  return soFar + days > terms.extension ? flaw('extendedTooFar', on, String(terms.extension)) : undefined;
}

/** R-35c: a stated day, told while the term still runs. Consultations do not move it. */
function delayRefused({ on, until }: FactOf<'delayed'>, due: string, { delayAllowed }: StatuteProfile): Flaw | undefined {
  if (!delayAllowed) return flaw('delayNotAllowed', on);
  if (on > due) return flaw('delayedLate', on, due);
  return until < due ? flaw('delayShortens', on, due) : undefined;
}
