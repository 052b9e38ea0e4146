import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Visibility } from '../rules/may-open';

export interface KeptDocument {
  readonly id: string;
  readonly agencyId: string;
  readonly requestId?: string;
  readonly kind: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly body?: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly versionOf?: string;
  readonly visibility: Visibility;
}

interface Row {
  readonly id: string;
  readonly agency_id: string;
  readonly request_id: string | null;
  readonly kind: string;
  readonly title: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly body?: string | null;
  readonly made_by: string;
  readonly made_at: Date;
  readonly version_of: string | null;
  readonly visibility: Visibility;
}

const columns = 'id, agency_id, request_id, kind, title, file_name, media_type, size, sha256, made_by, made_at, version_of, visibility';

/** Documents, grants and readings as rows. The bytes of uploads lie in the file store. */
@Injectable()
export class DocumentsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One statement for any number of documents: a filing brings several. */
  async keep(documents: readonly KeptDocument[]): Promise<void> {
    const rows = documents.map((document) => ({
      id: document.id,
      agency_id: document.agencyId,
      request_id: document.requestId,
      kind: document.kind,
      title: document.title,
      file_name: document.fileName,
      media_type: document.mediaType,
      size: document.size,
      sha256: document.sha256,
      body: document.body,
      made_by: document.madeBy,
      made_at: document.madeAt,
      version_of: document.versionOf,
      visibility: document.visibility,
    }));
    await this.unitOfWork.sql(
      'documents-keep',
      `INSERT INTO documents.document (${columns}, body)
       SELECT ${columns}, body FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, agency_id uuid, request_id uuid, kind text, title text,
         file_name text, media_type text, size integer, sha256 text, body text, made_by text, made_at timestamptz, version_of uuid, visibility text)`,
      [JSON.stringify(rows)],
    );
  }

  async one(id: string): Promise<KeptDocument | undefined> {
    const [row] = await this.unitOfWork.sql<Row>('documents-one', `SELECT ${columns}, body FROM documents.document WHERE id = $1`, [id]);
    return row && toDocument(row);
  }

  async ofRequest(requestId: string, visibility?: Visibility): Promise<KeptDocument[]> {
    const rows = await this.unitOfWork.sql<Row>(
      'documents-of-request',
      `SELECT ${columns} FROM documents.document
       WHERE request_id = $1 AND ($2::text IS NULL OR visibility = $2) ORDER BY made_at, id`,
      [requestId, visibility ?? null],
    );
    return rows.map(toDocument);
  }

  /** @returns how many of them there were, so that the caller notices one that is missing. */
  async setVisibility(requestId: string, ids: readonly string[], visibility: Visibility): Promise<number> {
    const rows = await this.unitOfWork.sql(
      'documents-set-visibility',
      `UPDATE documents.document SET visibility = $3 WHERE request_id = $1 AND id = ANY ($2::uuid[]) RETURNING id`,
      [requestId, ids, visibility],
    );
    return rows.length;
  }

  async hasGrant(documentId: string, readers: readonly string[], on: string): Promise<boolean> {
    const rows = await this.unitOfWork.sql(
      'documents-has-grant',
      `SELECT 1 FROM documents."grant"
       WHERE document_id = $1 AND reader = ANY ($2::text[]) AND (until_on IS NULL OR until_on >= $3::date) LIMIT 1`,
      [documentId, readers, on],
    );
    return rows.length > 0;
  }

  async grant(row: {
    readonly id: string;
    readonly document: KeptDocument;
    readonly reader: string;
    readonly why: string;
    readonly by: string;
    readonly at: string;
    readonly untilOn?: string;
  }): Promise<void> {
    await this.unitOfWork.sql(
      'documents-grant',
      `INSERT INTO documents."grant" (id, agency_id, request_id, document_id, reader, why, granted_by, granted_at, until_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        row.id,
        row.document.agencyId,
        row.document.requestId ?? null,
        row.document.id,
        row.reader,
        row.why,
        row.by,
        row.at,
        row.untilOn ?? null,
      ],
    );
  }

  async logReading(id: string, document: KeptDocument, by: string, at: string, why?: string): Promise<void> {
    await this.unitOfWork.sql(
      'documents-log-reading',
      `INSERT INTO documents.read_log (id, agency_id, request_id, document_id, opened_by, opened_at, why) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, document.agencyId, document.requestId ?? null, document.id, by, at, why ?? null],
    );
  }

  async readingsOf(documentId: string): Promise<{ readonly openedBy: string; readonly openedAt: string; readonly why?: string }[]> {
    const rows = await this.unitOfWork.sql<{ opened_by: string; opened_at: Date; why: string | null }>(
      'documents-readings',
      `SELECT opened_by, opened_at, why FROM documents.read_log WHERE document_id = $1 ORDER BY opened_at, id`,
      [documentId],
    );
    return rows.map((row) => ({ openedBy: row.opened_by, openedAt: row.opened_at.toISOString(), why: row.why ?? undefined }));
  }
}

function toDocument(row: Row): KeptDocument {
  return {
    id: row.id,
    agencyId: row.agency_id,
    requestId: row.request_id ?? undefined,
    kind: row.kind,
    title: row.title,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    body: row.body ?? undefined,
    madeBy: row.made_by,
    madeAt: row.made_at.toISOString(),
    versionOf: row.version_of ?? undefined,
    visibility: row.visibility,
  };
}
