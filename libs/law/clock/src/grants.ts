import { parameterOf, type StatuteProfile } from '@law/statute';
import type { FactOf } from './clock-fact';
import { flaw, type Flaw } from './flaw';

type Grant = FactOf<'extended'> | FactOf<'delayed'>;

interface Granted {
  readonly baseDue: string;
  readonly extensionDays: number;
  readonly extendedDue?: string;
  readonly delayedUntil?: string;
  readonly due: string;
  readonly flaws: readonly Flaw[];
}

/** Extensions and delays in the order they were told, each measured against the last day as it stood then. Art. 33, 35. */
export function granted(grants: readonly Grant[], dueWith: (extension: number) => string, profile: StatuteProfile): Granted {
  const flaws: Flaw[] = [];
  const baseDue = dueWith(0);
  let extensionDays = 0;
  let delayedUntil: string | undefined;
  let due = baseDue;
  for (const grant of grants) {
    const refused =
      grant.act === 'extended' ? extensionRefused(grant, { due, extensionDays, delayedUntil }, profile) : delayRefused(grant, due, profile);
    if (refused) flaws.push(refused);
    else if (grant.act === 'extended') due = dueWith((extensionDays += grant.days));
    else due = delayedUntil = grant.until;
  }
  return { baseDue, extensionDays, extendedDue: extensionDays > 0 ? dueWith(extensionDays) : undefined, delayedUntil, due, flaws };
}

/** Who has to agree (Art. 33(2)): the head of the disclosure office. */
const consentingOffice = 'office-head';

/** R-33c: with the head's consent, told while the term still runs, in all no longer than the statute allows. */
function extensionRefused(
  { on, days, consentBy = consentingOffice }: FactOf<'extended'>,
  { due, extensionDays, delayedUntil }: Pick<Granted, 'due' | 'extensionDays' | 'delayedUntil'>,
  profile: StatuteProfile,
): Flaw | undefined {
  const longest = profile.terms.extension;
  if (!Number.isInteger(days) || days < 1) return flaw('notALength', on);
  if (consentBy !== consentingOffice) return flaw('consentMissing', on);
  if (on > due) return flaw('extendedLate', on, due);
  if (delayedUntil !== undefined) return flaw('extendedAfterDelay', on, delayedUntil);
  if (extensionDays > 0 && !parameterOf(profile, 'extension-in-parts').value) return flaw('extendedInParts', on);
  return extensionDays + days > longest ? flaw('extendedTooFar', on, String(longest)) : undefined;
}

/** R-35c: a stated day, told while the term still runs. Consultations do not move it. */
function delayRefused({ on, until }: FactOf<'delayed'>, due: string, { delayAllowed }: StatuteProfile): Flaw | undefined {
  if (until < on) return flaw('delayBackwards', on);
  if (!delayAllowed) return flaw('delayNotAllowed', on);
  if (on > due) return flaw('delayedLate', on, due);
  return until < due ? flaw('delayShortens', on, due) : undefined;
}
