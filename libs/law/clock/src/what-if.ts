import { calendarAsKnownOn } from '@law/calendar';
import type { ClockFact } from './clock-fact';
import { readClock, type ClockInput, type ClockReading } from './read-clock';

/** A reading beside the same reading if more had happened. */
export interface WhatIf {
  readonly before: ClockReading;
  readonly after: ClockReading;
  /** The day `after` is read on: the last of what is supposed, never before today. */
  readonly afterAsOf: string;
}

/**
 * What would follow: "if 补正 is sent today", "if it is extended by ten", "if they answer on Friday". What is supposed may lie in the
 * future; the second reading then is of its last day.
 */
export function whatIf(input: ClockInput, supposed: readonly ClockFact[]): WhatIf {
  const afterAsOf = supposed.reduce((last, { on }) => (on > last ? on : last), input.asOf);
  return {
    before: readClock(input),
    after: readClock({ ...input, facts: [...input.facts, ...supposed], asOf: afterAsOf }),
    afterAsOf,
  };
}

/** The deadline as known on a past day: with what had happened by then, and the notices published by then. */
export function readClockAsKnownOn(day: string, { facts, profile }: Pick<ClockInput, 'facts' | 'profile'>): ClockReading {
  return readClock({ facts, profile, calendar: calendarAsKnownOn(day), asOf: day });
}
