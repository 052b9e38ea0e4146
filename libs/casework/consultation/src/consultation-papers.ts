import { Injectable } from '@nestjs/common';
import type { Actor, CaseFile } from '@casework/case-file';
import { Documents, documentProblems, type DocumentView } from '@office/documents';
import { Problem } from '@platform/http';

/** A paper as the ledger keeps it. */
export interface Digest {
  readonly id: string;
  readonly sha256: string;
}

interface Paper {
  readonly kind: 'consultation-letter' | 'consultation-notice' | 'override-letter';
  readonly title: string;
  readonly text: string;
}

/** The papers this room writes into a case, and those it is shown. Each joins the act's transaction. */
@Injectable()
export class ConsultationPapers {
  constructor(private readonly documents: Documents) {}

  /** The notice is the applicant's; letters to others are the agency's own. */
  async add(file: CaseFile, actor: Actor, { kind, title, text }: Paper): Promise<Digest> {
    const { id, sha256 } = await this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind,
      title,
      fileName: `${file.number}-${title}.txt`,
      visibility: kind === 'consultation-notice' ? 'applicant' : 'internal',
      madeBy: actor.id,
      text,
    });
    return { id, sha256 };
  }

  /** A paper somebody chose. @throws Problem no-such-document when it is not of this case */
  async known(file: CaseFile, documentId: string | undefined): Promise<Digest | undefined> {
    if (documentId === undefined) return undefined;
    const found: DocumentView = await this.documents.known(documentId);
    if (found.requestId !== file.id) throw new Problem(documentProblems.noSuchDocument);
    return { id: found.id, sha256: found.sha256 };
  }
}
