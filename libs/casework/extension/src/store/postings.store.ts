import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { LetterToPost } from './extension-rows';

/** Letters that tell their applicant on the day they are posted. */
@Injectable()
export class PostingsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepHandedOver(of: { readonly id: string; readonly agencyId: string }, letter: LetterToPost): Promise<void> {
    await this.unitOfWork.sql(
      'extension-keep-letter-to-post',
      `INSERT INTO extension.posting (letter_of, agency_id, request_id, kind, handed_on, post_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [letter.letterOf, of.agencyId, of.id, letter.kind, letter.handedOn, letter.postBy],
    );
  }

  /** The one that lies there still. */
  async toPost(requestId: string): Promise<LetterToPost | undefined> {
    const [row] = await this.unitOfWork.sql<{ letter: LetterToPost }>(
      'extension-letter-to-post',
      `SELECT jsonb_build_object('letterOf', letter_of, 'kind', kind, 'handedOn', handed_on, 'postBy', post_by) AS letter
         FROM extension.posting WHERE request_id = $1 AND posted_on IS NULL`,
      [requestId],
    );
    return row?.letter;
  }

  async keepPosted(letterOf: string, posted: { readonly on: string; readonly by: string; readonly mailNo: string }): Promise<void> {
    await this.unitOfWork.sql(
      'extension-keep-posted',
      `UPDATE extension.posting SET posted_on = $2, posted_by = $3, mail_no = $4 WHERE letter_of = $1`,
      [letterOf, posted.on, posted.by, posted.mailNo],
    );
  }
}
