import { Injectable } from '@nestjs/common';
import type { Actor, CaseFile } from '@casework/case-file';
import { Documents, type DocumentView } from '@office/documents';
import type { CorrectionPoint } from './rules/ask-for-correction';
import { answersText, noticeText, withdrawalText } from './rules/correction-texts';
import type { CorrectionAnswer } from './rules/return-correction';

/** The papers this room writes into a case; the applicant may read all of them. Each joins the act's transaction. */
@Injectable()
export class CasePapers {
  constructor(private readonly documents: Documents) {}

  notice(file: CaseFile, actor: Actor, points: readonly CorrectionPoint[], until: string): Promise<DocumentView> {
    const text = noticeText({ number: file.number, agency: file.agencyName.zh, askedOn: file.today.toString(), until, points });
    return this.add(file, actor, 'correction-notice', '补正告知书', text);
  }

  answer(
    file: CaseFile,
    actor: Actor,
    points: readonly CorrectionPoint[],
    answers: readonly CorrectionAnswer[],
    on: string,
  ): Promise<DocumentView> {
    return this.add(file, actor, 'correction-answer', '补正', answersText(file.number, on, points, answers));
  }

  withdrawal(file: CaseFile, actor: Actor, reason: string | undefined): Promise<DocumentView> {
    return this.add(file, actor, 'withdrawal', '撤回申请', withdrawalText(file.number, file.today.toString(), reason));
  }

  private add(file: CaseFile, actor: Actor, kind: string, title: string, text: string): Promise<DocumentView> {
    return this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind,
      title,
      fileName: `${file.number}-${title}.txt`,
      visibility: 'applicant',
      madeBy: actor.id,
      text,
    });
  }
}
