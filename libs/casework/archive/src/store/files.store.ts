import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Leaf } from '../rules/order-of-the-file';

export interface ArchivedFile {
  readonly archivedOn: string;
  readonly retentionYears: number;
  readonly listDocumentId: string;
  readonly listSha256: string;
  readonly leaves: readonly Pick<Leaf, 'position' | 'group' | 'kind' | 'title' | 'sha256' | 'confidential'>[];
}

interface LeafSql {
  readonly position: number;
  readonly group_no: number;
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  readonly confidential: boolean;
}

@Injectable()
export class FilesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async seal(
    of: { readonly id: string; readonly agencyId: string },
    file: { on: string; by: string; retentionYears: number; listDocumentId: string; listSha256: string },
    leaves: readonly Leaf[],
  ): Promise<void> {
    const rows = leaves.map(({ position, id, group, kind, title, sha256, confidential }) => ({
      position,
      document_id: id,
      group_no: group,
      kind,
      title,
      sha256,
      confidential,
    }));
    await this.unitOfWork.sql(
      'archive-seal',
      `WITH leaf AS (
         INSERT INTO archive.leaf (request_id, agency_id, position, document_id, group_no, kind, title, sha256, confidential)
         SELECT $1, $2, position, document_id, group_no, kind, title, sha256, confidential
         FROM jsonb_to_recordset($8::jsonb) AS given (position integer, document_id uuid, group_no integer, kind text, title text, sha256 text, confidential boolean)
       )
       INSERT INTO archive.file (request_id, agency_id, archived_on, archived_by, retention_years, list_document_id, list_sha256, leaves)
       VALUES ($1, $2, $3, $4, $5, $6, $7, jsonb_array_length($8::jsonb))`,
      [of.id, of.agencyId, file.on, file.by, file.retentionYears, file.listDocumentId, file.listSha256, JSON.stringify(rows)],
    );
  }

  async of(requestId: string): Promise<ArchivedFile | undefined> {
    const [file] = await this.unitOfWork.sql<{
      archived_on: string;
      retention_years: number;
      list_document_id: string;
      list_sha256: string;
    }>(
      'archive-file-of',
      `SELECT archived_on::text, retention_years, list_document_id, list_sha256 FROM archive.file WHERE request_id = $1`,
      [requestId],
    );
    if (!file) return undefined;
    const leaves = await this.unitOfWork.sql<LeafSql>(
      'archive-leaves-of',
      `SELECT position, group_no, kind, title, sha256, confidential FROM archive.leaf WHERE request_id = $1 ORDER BY position`,
      [requestId],
    );
    return {
      archivedOn: file.archived_on,
      retentionYears: file.retention_years,
      listDocumentId: file.list_document_id,
      listSha256: file.list_sha256,
      leaves: leaves.map(({ group_no: group, ...leaf }) => ({ ...leaf, group })),
    };
  }
}
