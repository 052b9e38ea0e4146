import { calendarWith, type Calendar, type HolidayNotice } from '@law/calendar';
import { pickProfile, profileNamed, profileWith, type StatuteProfile } from '@law/statute';
import type { ParametersContent, RuleContent } from '../rule-change';

/** What the approved changes make of what the house holds. */
export interface InForce {
  readonly calendar: Calendar;
  /** The version with the values in force, by the version's id. */
  readonly current: ReadonlyMap<string, StatuteProfile>;
  /** Every version with every set of values ever in force: cases began under them. */
  readonly ever: ReadonlyMap<string, StatuteProfile>;
}

/**
 * @param approved in the order of approval
 * @param knownOn of the notices the house holds, later ones are left out
 */
export function inForceWith(approved: readonly RuleContent[], knownOn?: string): InForce {
  const current = new Map<string, StatuteProfile>();
  const ever = new Map<string, StatuteProfile>();
  for (const change of approved) {
    if (change.kind !== 'parameters') continue;
    const profile = withValues(current, change.content);
    current.set(change.content.profile, profile);
    ever.set(profile.id, profile);
  }
  return { calendar: calendarOf(approved, knownOn), current, ever };
}

/** The calendar of the notices among the changes; what else they are about is beside the point, and may even not fit any more. */
export function calendarOf(changes: readonly RuleContent[], knownOn?: string): Calendar {
  return calendarWith(noticesIn(changes), knownOn);
}

function noticesIn(changes: readonly RuleContent[]): HolidayNotice[] {
  return changes.flatMap((change) => (change.kind === 'notice' ? [change.content] : []));
}

/** The version with these values besides those in force. @throws UnfitValues naming each value that cannot be */
export function withValues(current: ReadonlyMap<string, StatuteProfile>, { profile, values }: ParametersContent): StatuteProfile {
  return profileWith(current.get(profile) ?? profileNamed(profile), values);
}

/** @throws RangeError before there was a Regulation */
export function profileFor(receivedOn: string, { current }: InForce): StatuteProfile {
  const version = pickProfile(receivedOn);
  return current.get(version.id) ?? version;
}
