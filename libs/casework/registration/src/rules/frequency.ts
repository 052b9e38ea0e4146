import { parameterOf, type StatuteProfile } from '@law/statute';

/** An earlier request of the same applicant, as the case file knows it: no name, no number of an identity paper. */
export interface EarlierRequest {
  readonly id: string;
  readonly number: string;
  readonly submittedOn: string;
  readonly state: string;
  readonly contentSha256?: string;
}

export interface Frequency {
  /** Same applicant, same text, same day: a double submission (scenario 24). */
  readonly doubleSubmissions: readonly string[];
  /** Same applicant, same text, already replied to: Art. 36(6) may apply (scenario 25). Pending is not replied. */
  readonly alreadyReplied: readonly string[];
  /** Same applicant, same text, still open: not Art. 36(6) (scenario 24). */
  readonly stillOpen: readonly string[];
  readonly inMonth: number;
  readonly inYear: number;
  /** Practical alarm for Art. 35, no rule of law: more in a month than the parameter `volume-alarm` (R-35d). */
  readonly alarm: boolean;
}

const replied: readonly string[] = ['replied', 'served', 'archived'];

/**
 * What the earlier requests of the same applicant mean for this one. Months and years are those of the submission.
 * @param profile of this one: whether the same text on the same day is one submission, and from how many a month there is an alarm
 */
export function frequencyOf(
  current: { readonly submittedOn: string; readonly contentSha256?: string },
  earlier: readonly EarlierRequest[],
  profile: StatuteProfile,
): Frequency {
  const same = earlier.filter(({ contentSha256 }) => contentSha256 !== undefined && contentSha256 === current.contentSha256);
  const within = (prefix: number): number =>
    earlier.filter(({ submittedOn }) => submittedOn.slice(0, prefix) === current.submittedOn.slice(0, prefix)).length + 1;
  const ids = (requests: readonly EarlierRequest[]): string[] => requests.map(({ number }) => number);
  const oneSubmission = parameterOf(profile, 'duplicate-same-day').value;
  const inMonth = within('2026-01'.length);
  return {
    doubleSubmissions: oneSubmission ? ids(same.filter(({ submittedOn }) => submittedOn === current.submittedOn)) : [],
    alreadyReplied: ids(same.filter(({ state }) => replied.includes(state))),
    stillOpen: ids(same.filter(({ state }) => !replied.includes(state) && state !== 'closed')),
    inMonth,
    inYear: within('2026'.length),
    alarm: inMonth > parameterOf(profile, 'volume-alarm').value,
  };
}
