import { archiveProblems } from '@casework/archive';
import { CaseReader, type Actor } from '@casework/case-file';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Documents, type DocumentView } from '@office/documents';
import { identityProblems } from '@office/identity';
import { httpProblems, Problem, type Upload } from '@platform/http';
import { CaseReading } from '../case-file/case-reading';

/** What the desk may add by hand. Letters, notices, receipts and lists are written by the acts themselves. */
const kinds: readonly string[] = [
  'application',
  'application-attachment',
  'envelope',
  'identity-proof',
  'authorisation',
  'receipt-evidence',
  'correction-answer',
  'withdrawal',
  'search-evidence',
  'review-sheet',
  'legal-opinion',
  'information',
  'service-proof',
  'other',
];
const longestTitle = 200;

/** Papers of one case, as the desk adds and opens them. */
@Injectable()
export class DocumentsDesk {
  constructor(
    private readonly reading: CaseReading,
    private readonly cases: CaseReader,
    private readonly documents: Documents,
  ) {}

  /** @throws Problem no-such-case */
  list(requestId: string, actor: Actor): Promise<DocumentView[]> {
    return this.reading.of(requestId, actor, () => this.documents.list(actor.scope, requestId, 'agency'));
  }

  /** @throws Problem no-such-case, not-your-right in another agency's case, archive-file-sealed, and what the file store refuses */
  async add(requestId: string, actor: Actor, { fields, fileName, content }: Upload<'kind' | 'title'>): Promise<DocumentView> {
    const { agencyId, standing } = await this.cases.view(requestId, actor);
    if (agencyId !== actor.agencyId) throw new Problem(identityProblems.notYourRight);
    if (standing.state === 'archived') throw new Problem(archiveProblems.sealed);
    const { kind, title } = described(fields);
    const placed = { agencyId, requestId, kind, title, fileName, visibility: 'internal' as const, madeBy: actor.id };
    return this.documents.upload(actor.scope, placed, content);
  }

  /** @throws Problem no-such-document, document-reason-needed */
  async open(requestId: string, documentId: string, actor: Actor, why?: string): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(actor.scope, documentId, { why, requestId });
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(document.fileName)}`;
    return new StreamableFile(content, { type: document.mediaType, length: document.size, disposition });
  }
}

/** @throws Problem invalid-input */
function described({ kind, title }: Upload<'kind' | 'title'>['fields']): { readonly kind: string; readonly title: string } {
  const known = kinds.includes(kind);
  const short = title.trim().length > 0 && title.length <= longestTitle;
  if (known && short) return { kind, title: title.trim() };
  throw new Problem(httpProblems.invalidInput, undefined, {
    faults: [
      ...(known ? [] : [{ field: 'kind', says: { zh: `须为以下之一:${kinds.join(', ')}`, en: `Has to be one of: ${kinds.join(', ')}` } }]),
      ...(short ? [] : [{ field: 'title', says: { zh: `一至 ${longestTitle} 个字`, en: `One to ${longestTitle} characters` } }]),
    ],
  });
}
