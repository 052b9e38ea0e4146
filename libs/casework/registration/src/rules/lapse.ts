/**
 * Whether an application counts as given up, Art. 30: only once the stated day has passed without a correction. On the day itself the
 * applicant may still answer.
 */
export function mayLapse(until: string, today: string): boolean {
  return today > until;
}
