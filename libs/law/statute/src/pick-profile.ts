import type { StatuteProfile } from './profile';
import { ogi2008 } from './profiles/ogi-2008';
import { ogi2019 } from './profiles/ogi-2019';

/** Oldest first. */
export const profiles: readonly StatuteProfile[] = [ogi2008, ogi2019];

/**
 * The version that governs an application received on that day. There was no transitional clause: what came on 2019-05-14 keeps the
 * terms of 2007. @throws RangeError before there was a Regulation
 */
export function pickProfile(receivedOn: string): StatuteProfile {
  const found = profiles.findLast(({ inForceFrom }) => receivedOn >= inForceFrom);
  if (!found) throw new RangeError(`No Regulation was in force on ${receivedOn}.`);
  return found;
}

/** Names cases kept before the versions were named as they are now. */
const formerIds: ReadonlyMap<string, string> = new Map([
  ['OGI-2008', 'cn-ogi-2008'],
  ['OGI-2019', 'cn-ogi-2019'],
]);

/**
 * The version a case was begun under. What `profileWith` made is not found by its id: whoever keeps the id keeps the values.
 * @throws RangeError for a name no version has, listing those there are
 */
export function profileNamed(id: string): StatuteProfile {
  const named = formerIds.get(id) ?? id;
  const found = profiles.find((profile) => profile.id === named);
  if (!found) throw new RangeError(`There is no statute profile "${id}". There are: ${profiles.map((profile) => profile.id).join(', ')}.`);
  return found;
}

/** Its id, and the names under which cases may have kept it. */
export function namesOf({ id }: Pick<StatuteProfile, 'id'>): readonly string[] {
  return [id, ...[...formerIds].filter(([, current]) => current === id).map(([former]) => former)];
}
