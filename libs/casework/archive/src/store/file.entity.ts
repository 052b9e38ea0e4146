import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case file closed: its list, the hash over all papers, how long it is kept. */
@Entity({ schema: 'archive', name: 'file' })
export class FileRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'archived_on', type: 'date' }) archivedOn!: string;
  @Column({ name: 'archived_by', type: 'text' }) archivedBy!: string;
  @Column({ name: 'retention_years', type: 'integer' }) retentionYears!: number;
  @Column({ name: 'leaves', type: 'integer' }) leaves!: number;
  @Column({ name: 'list_document_id', type: 'uuid' }) listDocumentId!: string;
  @Column({ name: 'list_sha256', type: 'text' }) listSha256!: string;
}
