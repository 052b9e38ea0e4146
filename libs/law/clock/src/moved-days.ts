import type { Asked, Consultation } from './consultations';
import { isExcludedBy, lastExcluded, type Reading } from './exclusions';
import { termOf, type ClockQuestion, type Run } from './run';
import type { Story } from './telling';

/** What each consultation does to the last day of that run; nothing, where there is no run. Art. 32-34. */
export function moving(story: Story, runs: { readonly letter?: Run; readonly strict?: Run }, question: ClockQuestion): Consultation[] {
  const moves = movesIn(runs.letter, story, question, 'letter');
  const movesSafeDue = movesIn(runs.strict, story, question, 'strict');
  return story.consultations.map((asked) => ({ ...asked, moves: moves(asked), movesSafeDue: movesSafeDue(asked) }));
}

function movesIn(run: Run | undefined, story: Story, question: ClockQuestion, reading: Reading): (asked: Asked) => boolean {
  if (!run || run.order || run.stopped?.by === 'correction') return () => false;
  const { due, delayedUntil } = termOf(run, story, question, reading);
  if (delayedUntil !== undefined) return () => false;
  const start = reading === 'letter' ? run.startOn : run.safeStartOn;
  return (asked) => {
    const { sentOn, endedOn } = asked;
    const inTime = sentOn >= run.clearedOn && (run.stopped !== undefined || sentOn < due);
    return inTime && isExcludedBy(asked, reading) && (endedOn === undefined || tookTime(sentOn, endedOn, start, reading));
  };
}

/** Days after the day of sending, and after day zero of the run. */
function tookTime(sentOn: string, endedOn: string, start: string, reading: Reading): boolean {
  const last = lastExcluded(endedOn, reading);
  return last > sentOn && last > start;
}
