import { ApiRefusal } from '../../api/api-refusal';
import type { PageFault } from '../../components/notices';
import type { Visit } from '../../web/visit';
import { caseWords } from './case.words';
import { showSignIn } from './sign-in-page';

/**
 * Runs with the token of the case. Without one, or when the session has ended, the visitor gives number and code again: from a page
 * he is led away and back; `ended` is for forms, whose typed text must come along.
 */
export async function withCase(visit: Visit, work: (token: string) => Promise<void>, ended = leadAway): Promise<void> {
  const token = visit.caseToken;
  if (token === undefined) {
    ended(visit);
    return;
  }
  try {
    await work(token);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 401) throw error;
    visit.forget('case');
    ended(visit);
  }
}

function leadAway(visit: Visit): void {
  const after = visit.caseToken === undefined ? '' : '&ended=yes';
  visit.goTo(`/track?next=${encodeURIComponent(visit.path)}${after}`);
}

/** Number and code as typed: into a session, or back to the form with what was wrong. @returns the token, when they were right */
export async function signIn(visit: Visit, form: { readonly action: string; readonly kept: boolean }): Promise<string | undefined> {
  const number = visit.form.trimmed('number');
  const queryCode = visit.form.trimmed('queryCode');
  const refused = (faults: readonly PageFault[], status: number): undefined => {
    showSignIn(visit, { ...form, faults, status });
  };
  const { signIn: words } = caseWords[visit.language];
  const missing = [
    ...(number === '' ? [{ field: 'number', text: words.missingNumber }] : []),
    ...(queryCode === '' ? [{ field: 'queryCode', text: words.missingCode }] : []),
  ];
  if (missing.length > 0) return refused(missing, 422);
  try {
    const { token } = await visit.api.enter(number, queryCode);
    visit.keep('case', token);
    return token;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status >= 500) throw error;
    return error.status === 429
      ? refused([{ field: 'number', text: words.tooMany }], 429)
      : refused([{ field: 'number', text: words.wrong }], 422);
  }
}
