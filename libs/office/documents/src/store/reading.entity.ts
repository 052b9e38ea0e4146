import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line for every opening. Append-only. */
@Entity({ schema: 'documents', name: 'read_log' })
export class ReadingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid', nullable: true }) requestId!: string | null;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  @Column({ name: 'opened_by', type: 'text' }) openedBy!: string;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt!: Date;
  @Column({ name: 'why', type: 'text', nullable: true }) why!: string | null;
}
