import { caseFileProblems } from '@casework/case-file';
import { Problem } from '@platform/http';

/** Why the workflow refuses an act that happened already. */
const doneBefore: readonly unknown[] = ['wrong-state', 'already-reached'];

/**
 * Does an act that may have been done before. A job comes twice after a crash, and somebody at the desk may have been quicker; the
 * workflow refuses the second time, and that is what the job wanted.
 */
export async function doneOnce(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const already =
      error instanceof Problem && error.kind.slug === caseFileProblems.actRefused.slug && doneBefore.includes(error.facts['because']);
    if (!already) throw error;
  }
}
