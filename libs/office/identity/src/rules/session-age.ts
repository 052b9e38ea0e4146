import type { Temporal } from 'temporal-polyfill';

/** [DESIGN] A desk left alone closes after an hour and a half; nobody stays signed in from one morning to the next. */
export const idleMinutes = 90;
export const longestHours = 12;
/** [DESIGN] Long enough to read a decision with its attachments, short enough for a shared telephone. */
export const applicantMinutes = 60;

/** Whether a session that began and was last used then still counts. */
export function stillOpen(session: { beganAt: Temporal.Instant; seenAt: Temporal.Instant }, now: Temporal.Instant): boolean {
  const idle = now.since(session.seenAt).total('minutes');
  const whole = now.since(session.beganAt).total('hours');
  return idle < idleMinutes && whole < longestHours;
}
