import { readClock, type ClockFact } from '@law/clock';
import type { CaseFile } from '@casework/case-file';

/** Whether asking them leaves time out of the term that runs; the law is asked, for a delayed or ordered reply is not moved (R-33d). */
export function wouldMove(
  { clockFacts, profile, calendar, today }: Pick<CaseFile, 'clockFacts' | 'profile' | 'calendar' | 'today'>,
  started: Extract<ClockFact, { act: 'consult-started' }>,
): boolean {
  const { consultations } = readClock({ facts: [...clockFacts, started], profile, calendar, asOf: today.toString() });
  return consultations.some(({ id, moves }) => id === started.id && moves);
}
