import type { Outcome } from './outcome';
import type { StatuteProfile } from './profile';

/** Which of several stands for the case in the annual return: the weightiest ground first. */
const weight: readonly string[] = [
  'granted',
  'already-public',
  'state-secret',
  'prohibited-by-law',
  'endangers-security',
  'third-party-rights',
  'enforcement-file',
  'process-information',
  'internal-affairs',
  'administrative-query',
  'not-held',
  'not-ours',
  'needs-processing',
  'still-unclear',
  'petition',
  'duplicate',
  'publication',
  'excessive',
  'confirm-again',
];

/**
 * The one outcome a case counts as, whatever its items got: all given is disclosed, something given and something not is disclosed in
 * part, nothing given is the weightiest ground. A complaint beside a request (Art. 39(1)) counts by the request.
 * @throws RangeError without items or with an outcome the statute does not know
 */
export function mainOutcomeOf(codes: readonly string[], profile: StatuteProfile): Outcome {
  const named = codes.map((code) => outcomeNamed(code, profile));
  const requests = named.filter(({ code }) => code !== 'petition');
  const outcomes = requests.length > 0 ? requests : named;
  const given = outcomes.filter(({ kind }) => kind === 'given');
  const partly = given.length < outcomes.length && outcomes.some(({ kind }) => kind === 'given' || kind === 'partly-given');
  if (partly) return outcomeNamed('partly-granted', profile);
  const [main] = outcomes.toSorted((one, other) => placeOf(one) - placeOf(other));
  if (!main) throw new RangeError('A case without items has no outcome.');
  return main;
}

function placeOf({ code }: Outcome): number {
  const place = weight.indexOf(code);
  return place < 0 ? weight.length : place;
}

/** @throws RangeError for an outcome the statute does not know */
export function outcomeNamed(code: string, profile: StatuteProfile): Outcome {
  const outcome = profile.outcomes[code];
  if (!outcome) throw new RangeError(`${profile.id} knows no outcome "${code}".`);
  return outcome;
}
