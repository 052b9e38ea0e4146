import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the letter was served, and what proves it. */
@Entity({ schema: 'delivery', name: 'service' })
export class ServiceRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'way', type: 'text' }) way!: string;
  @Column({ name: 'served_on', type: 'date' }) servedOn!: string;
  @Column({ name: 'mail_no', type: 'text', nullable: true }) mailNo!: string | null;
  @Column({ name: 'through_agency', type: 'text', nullable: true }) throughAgency!: string | null;
  @Column({ name: 'review_link', type: 'text', nullable: true }) reviewLink!: string | null;
  @Column({ name: 'delivered_by', type: 'text' }) deliveredBy!: string;
  /** When the worker sent the message that goes with it; written once. */
  @Column({ name: 'dispatched_at', type: 'timestamptz', nullable: true }) dispatchedAt!: Date | null;
  @Column({ name: 'proof_kind', type: 'text', nullable: true }) proofKind!: string | null;
  @Column({ name: 'proof_on', type: 'date', nullable: true }) proofOn!: string | null;
  @Column({ name: 'proof_document_id', type: 'uuid', nullable: true }) proofDocumentId!: string | null;
  @Column({ name: 'proof_note', type: 'text', nullable: true }) proofNote!: string | null;
  @Column({ name: 'proved_by', type: 'text', nullable: true }) provedBy!: string | null;
}
