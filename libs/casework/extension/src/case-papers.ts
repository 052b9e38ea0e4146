import { Injectable } from '@nestjs/common';
import type { Actor, CaseFile } from '@casework/case-file';
import { documentProblems, Documents, type DocumentView, type Visibility } from '@office/documents';
import { Problem } from '@platform/http';
import {
  delayLetter,
  extensionApproval,
  extensionLetter,
  reasonsGivenText,
  reasonsLetter,
  type DelayLetter,
  type ExtensionApproval,
  type ExtensionLetter,
  type ReasonsLetter,
} from './rules/letters';

type Body<Letter> = Omit<Letter, 'number' | 'agency' | 'on'>;

/** The papers this room writes into a case; the applicant may read the letters. Each joins the act's transaction. */
@Injectable()
export class CasePapers {
  constructor(private readonly documents: Documents) {}

  extension(file: CaseFile, actor: Actor, body: Body<ExtensionLetter>): Promise<DocumentView> {
    return this.add(file, actor, 'extension-notice', '延期答复告知书', extensionLetter({ ...headOf(file), ...body }));
  }

  /** Stays inside the agency. */
  approval(file: CaseFile, actor: Actor, body: Omit<Body<ExtensionApproval>, 'approvedBy'>): Promise<DocumentView> {
    const text = extensionApproval({ ...headOf(file), ...body, approvedBy: actor.name ?? actor.id });
    return this.add(file, actor, 'extension-approval', '延期审批单', text, 'internal');
  }

  reasons(file: CaseFile, actor: Actor, body: Body<ReasonsLetter>): Promise<DocumentView> {
    return this.add(file, actor, 'reasons-notice', '说明理由告知书', reasonsLetter({ ...headOf(file), ...body }));
  }

  delay(file: CaseFile, actor: Actor, body: Body<DelayLetter>): Promise<DocumentView> {
    return this.add(file, actor, 'delay-notice', '延迟答复告知书', delayLetter({ ...headOf(file), ...body }));
  }

  reasonsGiven(file: CaseFile, actor: Actor, text: string, on: string): Promise<DocumentView> {
    return this.add(file, actor, 'reasons-given', '说明理由', reasonsGivenText({ number: file.number, on, text }));
  }

  /** @throws Problem no-such-document when it is not among the papers of this case */
  async ofThisCase({ id: requestId }: CaseFile, documentId: string): Promise<DocumentView> {
    const known = await this.documents.known(documentId);
    if (known.requestId !== requestId) throw new Problem(documentProblems.noSuchDocument);
    return known;
  }

  private add(
    file: CaseFile,
    actor: Actor,
    kind: string,
    title: string,
    text: string,
    visibility: Visibility = 'applicant',
  ): Promise<DocumentView> {
    return this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind,
      title,
      fileName: `${file.number}-${title}.txt`,
      visibility,
      madeBy: actor.id,
      text,
    });
  }
}

/** What stands in the ledger of a paper. */
export function hashOf({ id, sha256 }: DocumentView): { readonly id: string; readonly sha256: string } {
  return { id, sha256 };
}

function headOf({ number, agencyName, today }: CaseFile): { readonly number: string; readonly agency: string; readonly on: string } {
  return { number, agency: agencyName.zh, on: today.toString() };
}
