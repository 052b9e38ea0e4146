import { currentCalendar } from '@law/calendar';
import { answerOf } from './answer-of';
import { parseQuestion } from './parse-question';
import { standardTrials } from './standard-trials';

const calendar = currentCalendar();

describe('the standard trials (§3.5)', () => {
  it('have a key of their own each', () => {
    expect(new Set(standardTrials.map(({ key }) => key)).size).toBe(standardTrials.length);
  });

  it.each(standardTrials.map((trial) => [trial.key, trial] as const))('%s comes out as the specification has it', (_key, trial) => {
    const parsed = parseQuestion(trial.question);
    if (!parsed.ok) throw new Error(parsed.error.saysEn);
    const answer = answerOf(parsed.question, { calendar, today: '2026-12-31' });
    const { flaws, reconsiderationUntil, suitUntil, ...plain } = trial.expected;
    expect(answer).toMatchObject(plain);
    if (flaws) expect(answer.flaws.map(({ rule }) => rule)).toEqual(flaws);
    if (reconsiderationUntil !== undefined) expect(answer.remedies).toMatchObject({ reconsiderationUntil, suitUntil });
  });
});
