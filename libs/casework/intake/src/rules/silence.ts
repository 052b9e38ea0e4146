import { Temporal } from 'temporal-polyfill';

export type Whom = 'registrar' | 'office-head';

/**
 * Whom an application that is not registered alarms by now: the registrar after the parameter's hours, the head after twice as many. Hours
 * of the clock, not of the office: the term runs at night too, and an alarm of Saturday is read on Monday morning either way.
 * @param hours the parameter `intake-silence`
 */
export function alarmedBy(submittedAt: string, now: Temporal.Instant, hours: number): Whom[] {
  const age = now.since(Temporal.Instant.from(submittedAt)).total('hours');
  if (age < hours) return [];
  return age < 2 * hours ? ['registrar'] : ['registrar', 'office-head'];
}
