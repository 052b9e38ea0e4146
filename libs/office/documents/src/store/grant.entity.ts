import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who beyond the agency may read one document, and until when. */
@Entity({ schema: 'documents', name: 'grant' })
export class GrantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid', nullable: true }) requestId!: string | null;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  /** An agency's id, or a person's actor id. */
  @Column({ name: 'reader', type: 'text' }) reader!: string;
  @Column({ name: 'why', type: 'text' }) why!: string;
  @Column({ name: 'granted_by', type: 'text' }) grantedBy!: string;
  @Column({ name: 'granted_at', type: 'timestamptz' }) grantedAt!: Date;
  /** Last office day on which it holds. */
  @Column({ name: 'until_on', type: 'date', nullable: true }) untilOn!: string | null;
}
