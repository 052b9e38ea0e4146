import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was filed, through which channel, and what it lacked. */
@Entity({ schema: 'intake', name: 'submission' })
export class SubmissionRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'channel', type: 'text' }) channel!: string;
  @Column({ name: 'draft_id', type: 'uuid', nullable: true }) draftId!: string | null;
  @Column({ name: 'submitted_at', type: 'timestamptz' }) submittedAt!: Date;
  @Column({ name: 'arrived_on', type: 'date', nullable: true }) arrivedOn!: string | null;
  @Column({ name: 'filed_by', type: 'text' }) filedBy!: string;
  /** Of the questions as asked with the answers as given. */
  @Column({ name: 'content_sha256', type: 'text' }) contentSha256!: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  /** Carrier, route, help, publication suggested: how it is wanted, nothing about who wants it. */
  @Column({ name: 'wishes', type: 'jsonb' }) wishes!: unknown;
  /** What Art. 29 asks for and the paper did not say. */
  @Column({ name: 'gaps', type: 'jsonb' }) gaps!: unknown;
}
