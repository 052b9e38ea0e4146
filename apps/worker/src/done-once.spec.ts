import { caseFileProblems } from '@casework/case-file';
import { Problem } from '@platform/http';
import { doneOnce } from './done-once';

const refusedBecause = (because: string) => () => Promise.reject(new Problem(caseFileProblems.actRefused, undefined, { because }));

describe('an act a job brings about', () => {
  it.each(['wrong-state', 'already-reached'])('counts as done when the workflow refuses it as %s', async (because) => {
    await expect(doneOnce(refusedBecause(because))).resolves.toBeUndefined();
  });

  it.each(['not-your-role', 'missing-milestone', 'same-person'])('fails when it is refused as %s', async (because) => {
    await expect(doneOnce(refusedBecause(because))).rejects.toThrow(Problem);
  });

  it('fails with whatever else went wrong', async () => {
    await expect(doneOnce(() => Promise.reject(new Error('the database is away')))).rejects.toThrow('away');
  });
});
