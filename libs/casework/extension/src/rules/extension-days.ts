import type { Calendar } from '@law/calendar';
import { readClock, type ClockFact, type ClockReading } from '@law/clock';
import { parameterOf, type StatuteProfile } from '@law/statute';

/** What the dates of a case are derived from. */
export interface Facts {
  readonly facts: readonly ClockFact[];
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
}

/** Where an extension told today would lead. */
export interface ExtendedTo {
  readonly days: number;
  readonly legalDue: string;
  readonly safeDue: string;
}

/** The days around extending today, all derived by the clock: shown before the act, and asked again under the lock. */
export interface ExtensionDays {
  readonly today: string;
  /** Last day on which an extension can be told: the term's last day as it stands. */
  readonly legalDue: string;
  readonly safeDue: string;
  /** Working days the running term was extended by already. */
  readonly granted: number;
  /** In all, however many notices it takes. Art. 33. */
  readonly most: number;
  /** Every length that is still possible, with both last days; empty when none is. */
  readonly lastDays: readonly ExtendedTo[];
  /** Whether somebody is being consulted: then the last days move on with the answer. */
  readonly consulting: boolean;
  /** What the clock holds against extending today, where it is not the length or the day. */
  readonly says?: { readonly zh: string; readonly en: string };
}

/** The head of the office consents: without him the fact has no effect (R-33c). */
export function extendedFact(on: string, days: number): Extract<ClockFact, { act: 'extended' }> {
  return { act: 'extended', on, days, consentBy: 'office-head' };
}

/** What extending today would give; nothing while no term runs. */
export function extensionDays({ facts, profile, calendar }: Facts, today: string): ExtensionDays | undefined {
  const read = (more: readonly ClockFact[]): ClockReading => readClock({ facts: [...facts, ...more], profile, calendar, asOf: today });
  const now = read([]);
  const { legalDue, safeDue, extensionDays: granted, consultations } = now;
  if (now.state !== 'running' || legalDue === undefined || safeDue === undefined) return undefined;
  const most = profile.terms.extension;
  const left = granted > 0 && !parameterOf(profile, 'extension-in-parts').value ? 0 : most - granted;
  const tried = Array.from({ length: Math.max(left, 0) }, (_, index) => tryOut(index + 1, read, now, today));
  return {
    today,
    legalDue,
    safeDue,
    granted,
    most,
    lastDays: tried.flatMap(({ to }) => to ?? []),
    consulting: consultations.some(({ endedOn }) => endedOn === undefined),
    says: tried[0]?.says,
  };
}

type Read = (more: readonly ClockFact[]) => ClockReading;

function tryOut(
  days: number,
  read: Read,
  now: ClockReading,
  today: string,
): { readonly to?: ExtendedTo; readonly says?: { readonly zh: string; readonly en: string } } {
  const { legalDue, safeDue, flaws } = read([extendedFact(today, days)]);
  const found = flaws.find(
    ({ rule, on, says }) => !now.flaws.some((flaw) => flaw.rule === rule && flaw.on === on && flaw.says.zh === says.zh),
  );
  if (found || legalDue === undefined || safeDue === undefined) return { says: found?.says };
  return { to: { days, legalDue, safeDue } };
}
