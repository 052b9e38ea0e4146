import type { CaseFile } from '@casework/case-file';
import type { ClockInput } from '@law/clock';

/** What the clock reads of a case under its lock, today. */
export function termOf({ clockFacts: facts, profile, calendar, today }: CaseFile): ClockInput {
  return { facts, profile, calendar, asOf: today.toString() };
}
