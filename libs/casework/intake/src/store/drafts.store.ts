import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';

export interface KeptDraft {
  readonly id: string;
  /** Sealed. */
  readonly answers?: string;
  readonly expiresAt: string;
  readonly filedRequestId?: string;
  /** Sealed. */
  readonly receipt?: string;
}

export interface Upload {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Drafts, found by the digest of their token. Row-level security shows a transaction the one draft whose digest its actor carries. */
@Injectable()
export class DraftsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async begin(tokenHash: string, at: string, expiresAt: string): Promise<void> {
    await this.unitOfWork.sql(
      'intake-begin-draft',
      `INSERT INTO intake.draft (id, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4)`,
      [newId(), tokenHash, at, expiresAt],
    );
  }

  /** Locks the draft: two filings of one draft come one after the other. */
  async lock(tokenHash: string, at: string): Promise<KeptDraft | undefined> {
    const [row] = await this.unitOfWork.sql<{
      id: string;
      answers: string | null;
      expires_at: Date;
      filed_request_id: string | null;
      receipt: string | null;
    }>(
      'intake-lock-draft',
      `SELECT id, answers, expires_at, filed_request_id, receipt FROM intake.draft WHERE token_hash = $1 AND expires_at > $2 FOR UPDATE`,
      [tokenHash, at],
    );
    return (
      row && {
        id: row.id,
        answers: row.answers ?? undefined,
        expiresAt: row.expires_at.toISOString(),
        filedRequestId: row.filed_request_id ?? undefined,
        receipt: row.receipt ?? undefined,
      }
    );
  }

  async keepAnswers(id: string, sealed: string, expiresAt: string): Promise<void> {
    await this.unitOfWork.sql('intake-keep-answers', `UPDATE intake.draft SET answers = $2, expires_at = $3 WHERE id = $1`, [
      id,
      sealed,
      expiresAt,
    ]);
  }

  /** The answers go with the filing: they now stand in the case. The receipt stays until the draft expires. */
  async file(id: string, requestId: string, receipt: string): Promise<void> {
    await this.unitOfWork.sql(
      'intake-file-draft',
      `UPDATE intake.draft SET answers = NULL, filed_request_id = $2, receipt = $3 WHERE id = $1`,
      [id, requestId, receipt],
    );
  }

  async attach(draftId: string, upload: Upload, at: string): Promise<void> {
    await this.unitOfWork.sql(
      'intake-attach',
      `INSERT INTO intake.draft_upload (id, draft_id, kind, file_name, media_type, size, sha256, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [upload.id, draftId, upload.kind, upload.fileName, upload.mediaType, upload.size, upload.sha256, at],
    );
  }

  async detach(draftId: string, uploadId: string): Promise<void> {
    await this.unitOfWork.sql('intake-detach', `DELETE FROM intake.draft_upload WHERE draft_id = $1 AND id = $2`, [draftId, uploadId]);
  }

  async uploadsOf(draftId: string): Promise<Upload[]> {
    const rows = await this.unitOfWork.sql<{
      id: string;
      kind: string;
      file_name: string;
      media_type: string;
      size: number;
      sha256: string;
    }>(
      'intake-uploads-of',
      `SELECT id, kind, file_name, media_type, size, sha256 FROM intake.draft_upload WHERE draft_id = $1 ORDER BY uploaded_at, id`,
      [draftId],
    );
    return rows.map(({ file_name: fileName, media_type: mediaType, ...row }) => ({ ...row, fileName, mediaType }));
  }

  /** Empties every expired draft; only background work may. @returns how many held something */
  async forgetExpired(at: string): Promise<number> {
    const rows = await this.unitOfWork.sql(
      'intake-forget-expired',
      `WITH expired AS (
         UPDATE intake.draft SET answers = NULL, receipt = NULL
         WHERE expires_at <= $1 AND (answers IS NOT NULL OR receipt IS NOT NULL) RETURNING id
       ), uploads AS (DELETE FROM intake.draft_upload WHERE draft_id IN (SELECT id FROM intake.draft WHERE expires_at <= $1))
       SELECT id FROM expired`,
      [at],
    );
    return rows.length;
  }
}
