import { readClock, type ClockFact, type ClockInput } from '@law/clock';

/** Whether asking them leaves time out of the term that runs; the law is asked, for a delayed or ordered reply is not moved (R-33d). */
export function wouldMove(term: ClockInput, started: Extract<ClockFact, { act: 'consult-started' }>): boolean {
  const { consultations } = readClock({ ...term, facts: [...term.facts, started] });
  return consultations.some(({ id, moves }) => id === started.id && moves);
}
