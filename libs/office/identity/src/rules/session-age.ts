import { Temporal } from 'temporal-polyfill';

/** [DESIGN] A desk left alone closes after an hour and a half; nobody stays signed in from one morning to the next. */
const idleMinutes = 90;
const longestHours = 12;
/** [DESIGN] Long enough to read a decision with its attachments, short enough for a shared telephone. */
export const applicantMinutes = 60;

/** When a session that began and was last used then ends, if nothing is done in it any more. */
export function endsAt({ beganAt, seenAt }: { readonly beganAt: Temporal.Instant; readonly seenAt: Temporal.Instant }): Temporal.Instant {
  const idle = seenAt.add({ minutes: idleMinutes });
  const whole = beganAt.add({ hours: longestHours });
  return Temporal.Instant.compare(idle, whole) < 0 ? idle : whole;
}
