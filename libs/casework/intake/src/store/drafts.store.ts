import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';

export interface KeptDraft {
  readonly id: string;
  /** Sealed. */
  readonly answers?: string;
  readonly expiresAt: string;
  /** Another one after every change. */
  readonly version: string;
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

interface DraftSql {
  readonly id: string;
  readonly answers: string | null;
  readonly expires_at: Date;
  readonly version: string;
  readonly filed_request_id: string | null;
  readonly receipt: string | null;
}

const draftColumns = `id, answers, expires_at, expires_at::text AS version, filed_request_id, receipt`;
const selectDraft = `SELECT ${draftColumns} FROM intake.draft WHERE token_hash = $1 AND expires_at > $2`;
const lookAtDraft = `
SELECT ${draftColumns}, (SELECT jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'fileName', file_name, 'mediaType', media_type, 'size', size,
    'sha256', sha256) ORDER BY uploaded_at, id) FROM intake.draft_upload WHERE draft_id = draft.id) AS uploads
FROM intake.draft WHERE token_hash = $1 AND expires_at > $2`;

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

  /** Locks the draft: two changes of one draft come one after the other. */
  async lock(tokenHash: string, at: string): Promise<KeptDraft | undefined> {
    const [row] = await this.unitOfWork.sql<DraftSql>('intake-lock-draft', `${selectDraft} FOR UPDATE`, [tokenHash, at]);
    return row && draftOf(row);
  }

  /** The draft with its uploads, in one round trip. */
  async look(tokenHash: string, at: string): Promise<(KeptDraft & { readonly uploads: readonly Upload[] }) | undefined> {
    const [row] = await this.unitOfWork.sql<DraftSql & { uploads: Upload[] | null }>('intake-look-at-draft', lookAtDraft, [tokenHash, at]);
    return row && { ...draftOf(row), uploads: row.uploads ?? [] };
  }

  async keepAnswers(id: string, sealed: string, expiresAt: string): Promise<void> {
    await this.unitOfWork.sql('intake-keep-answers', `UPDATE intake.draft SET answers = $2, expires_at = $3 WHERE id = $1`, [
      id,
      sealed,
      expiresAt,
    ]);
  }

  async attach(draftId: string, upload: Upload, at: string, expiresAt: string): Promise<void> {
    await this.unitOfWork.sql(
      'intake-attach',
      `WITH touched AS (UPDATE intake.draft SET expires_at = $9 WHERE id = $2)
       INSERT INTO intake.draft_upload (id, draft_id, kind, file_name, media_type, size, sha256, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [upload.id, draftId, upload.kind, upload.fileName, upload.mediaType, upload.size, upload.sha256, at, expiresAt],
    );
  }

  async detach(draftId: string, uploadId: string, expiresAt: string): Promise<void> {
    await this.unitOfWork.sql(
      'intake-detach',
      `WITH touched AS (UPDATE intake.draft SET expires_at = $3 WHERE id = $1) DELETE FROM intake.draft_upload WHERE draft_id = $1 AND id = $2`,
      [draftId, uploadId, expiresAt],
    );
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

function draftOf({ id, answers, expires_at: expiresAt, version, filed_request_id: filedRequestId, receipt }: DraftSql): KeptDraft {
  return {
    id,
    version,
    answers: answers ?? undefined,
    expiresAt: expiresAt.toISOString(),
    filedRequestId: filedRequestId ?? undefined,
    receipt: receipt ?? undefined,
  };
}
