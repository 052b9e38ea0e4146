import { caseFileProblems } from '@casework/case-file';
import { Problem } from '@platform/http';

/** Why the workflow refuses an act that happened already, or that is not possible where the case stands. */
const refusals: readonly unknown[] = ['wrong-state', 'already-reached'];

/**
 * Does an act that may have been done before. A job comes twice after a crash, and somebody at the desk may have been quicker; the
 * workflow refuses the second time, and that is what the job wanted.
 * @param elsewhere the case stands where the act is not possible: either it moved on by the act, or it will be possible again
 */
export async function doneOnce(act: () => Promise<unknown>, elsewhere: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const because = error instanceof Problem && error.kind.slug === caseFileProblems.actRefused.slug ? error.facts['because'] : undefined;
    if (!refusals.includes(because)) throw error;
    if (because === 'wrong-state') await elsewhere();
  }
}
