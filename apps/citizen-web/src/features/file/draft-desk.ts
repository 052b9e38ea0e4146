import type { DraftAnswers } from '../../api/answers';
import { ApiRefusal } from '../../api/api-refusal';
import type { UploadView } from '../../api/case-view';
import { readAnswers } from '../../api/read-answers';
import type { Visit } from '../../web/visit';

export interface OpenDraft {
  readonly token: string;
  readonly answers: DraftAnswers;
  readonly uploads: readonly UploadView[];
  readonly filed: boolean;
}

/** The draft of this browser; nothing when none was begun, or when the one there was has expired. */
export async function draftOf(visit: Visit): Promise<OpenDraft | undefined> {
  const token = visit.draftToken;
  if (token === undefined) return undefined;
  try {
    const { answers, uploads, filed } = await visit.api.draft(token);
    return { token, answers: readAnswers(answers), uploads, filed };
  } catch (error) {
    if (error instanceof ApiRefusal && (error.status === 404 || error.status === 401)) return undefined;
    throw error;
  }
}

/** The draft to show a page of. Without an open one the visitor is led to where he can go on, and gets nothing here. */
export async function draftToShow(visit: Visit): Promise<OpenDraft | undefined> {
  const draft = await draftOf(visit);
  if (draft && !draft.filed) return draft;
  visit.goTo(draft ? '/file/receipt' : '/file?lost=yes');
  return undefined;
}

/**
 * The draft a form is sent to. When the old one has expired a new one is begun, so that what was typed on this page at least is kept;
 * `lost` says that the earlier pages must be filled in again.
 */
export async function draftToWrite(visit: Visit): Promise<(OpenDraft & { readonly lost: boolean }) | undefined> {
  const draft = await draftOf(visit);
  if (draft?.filed) {
    visit.goTo('/file/receipt');
    return undefined;
  }
  if (draft) return { ...draft, lost: false };
  const { token } = await visit.api.beginDraft();
  return { token, answers: {}, uploads: [], filed: false, lost: true };
}

/** Keeps the answers, and the cookie as long as the draft; a draft filed in another window meanwhile leads to its receipt. */
export async function keepAnswers(visit: Visit, token: string, answers: DraftAnswers): Promise<boolean> {
  try {
    await visit.api.keepDraft(token, { ...answers, language: visit.language });
    visit.keep('draft', token);
    return true;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.slug !== 'draft-already-filed') throw error;
    visit.goTo('/file/receipt');
    return false;
  }
}
