import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One dispute over a case; its answer and its decision are filled in as they come. */
@Entity({ schema: 'remedies', name: 'dispute' })
export class DisputeRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'case_number', type: 'text' }) caseNumber!: string;
  @Column({ name: 'case_title', type: 'text' }) caseTitle!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'authority', type: 'text' }) authority!: string;
  @Column({ name: 'procedure', type: 'text', nullable: true }) procedure!: string | null;
  @Column({ name: 'case_no', type: 'text', nullable: true }) caseNo!: string | null;
  @Column({ name: 'accepted_on', type: 'date', nullable: true }) acceptedOn!: string | null;
  @Column({ name: 'copy_served_on', type: 'date' }) copyServedOn!: string;
  @Column({ name: 'stated_until', type: 'date', nullable: true }) statedUntil!: string | null;
  @Column({ name: 'after_id', type: 'uuid', nullable: true }) afterId!: string | null;
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId!: string | null;
  @Column({ name: 'registered_on', type: 'date' }) registeredOn!: string;
  @Column({ name: 'registered_by', type: 'text' }) registeredBy!: string;
  @Column({ name: 'replied_on', type: 'date', nullable: true }) repliedOn!: string | null;
  @Column({ name: 'reply_document_id', type: 'uuid', nullable: true }) replyDocumentId!: string | null;
  @Column({ name: 'replied_by', type: 'text', nullable: true }) repliedBy!: string | null;
  @Column({ name: 'decision', type: 'jsonb', nullable: true }) decision!: unknown;
  @Column({ name: 'redecision', type: 'jsonb', nullable: true }) redecision!: unknown;
}
