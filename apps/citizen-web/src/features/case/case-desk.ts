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
  const { signIn: words } = caseWords[visit.language];
  const missing = [
    ...(number === '' ? [{ field: 'number', text: words.missingNumber }] : []),
    ...(queryCode === '' ? [{ field: 'queryCode', text: words.missingCode }] : []),
  ];
  const refused = missing.length > 0 ? { faults: missing, status: 422 } : await enter(visit, number, queryCode);
  if (typeof refused === 'string') return refused;
  showSignIn(visit, { ...form, ...refused });
  return undefined;
}

type Refused = { readonly faults: readonly PageFault[]; readonly status: number };

async function enter(visit: Visit, number: string, queryCode: string): Promise<string | Refused> {
  const { signIn: words } = caseWords[visit.language];
  try {
    const { token } = await visit.api.enter(number, queryCode);
    visit.keep('case', token);
    return token;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status >= 500) throw error;
    const tooMany = error.status === 429;
    return { faults: [{ field: 'number', text: tooMany ? words.tooMany : words.wrong }], status: tooMany ? 429 : 422 };
  }
}
