import { caseFileProblems } from '@casework/case-file';
import { Problem } from '@platform/http';
import { doneOnce } from './done-once';

const refusedBecause = (because: string) => () => Promise.reject(new Problem(caseFileProblems.actRefused, undefined, { because }));
const nothing = (): Promise<void> => Promise.resolve();

describe('an act a job brings about', () => {
  it.each(['wrong-state', 'already-reached'])('counts as done when the workflow refuses it as %s', async (because) => {
    await expect(doneOnce(refusedBecause(because), nothing)).resolves.toBeUndefined();
  });

  it.each(['not-your-role', 'missing-milestone', 'same-person'])('fails when it is refused as %s', async (because) => {
    await expect(doneOnce(refusedBecause(because), nothing)).rejects.toThrow(Problem);
  });

  it.each([
    ['wrong-state', 1],
    ['already-reached', 0],
  ])('says so when it is refused as %s, since the case may come back: %i times', async (because, times) => {
    const elsewhere = jest.fn(nothing);
    await doneOnce(refusedBecause(because), elsewhere);
    expect(elsewhere).toHaveBeenCalledTimes(times);
  });

  it('fails with whatever else went wrong', async () => {
    await expect(doneOnce(() => Promise.reject(new Error('the database is away')), nothing)).rejects.toThrow('away');
  });
});
