import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case closed without a reply: withdrawn, or given up by not correcting it. */
@Entity({ schema: 'registration', name: 'closing' })
export class ClosingRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'closed_on', type: 'date' }) closedOn!: string;
  @Column({ name: 'closed_by', type: 'text' }) closedBy!: string;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason!: string | null;
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId!: string | null;
  @Column({ name: 'reopened_on', type: 'date', nullable: true }) reopenedOn!: string | null;
}
