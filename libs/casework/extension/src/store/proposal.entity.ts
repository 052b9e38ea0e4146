import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An extension somebody proposed, and what the head of the office decided. One is open at a time. */
@Entity({ schema: 'extension', name: 'proposal' })
export class ProposalRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'days', type: 'integer' }) days!: number;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
  @Column({ name: 'proposed_on', type: 'date' }) proposedOn!: string;
  @Column({ name: 'proposed_by', type: 'text' }) proposedBy!: string;
  @Column({ name: 'decision', type: 'text', nullable: true }) decision!: string | null;
  @Column({ name: 'decided_on', type: 'date', nullable: true }) decidedOn!: string | null;
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy!: string | null;
  @Column({ name: 'answer', type: 'text', nullable: true }) answer!: string | null;
  @Column({ name: 'due_before', type: 'date', nullable: true }) dueBefore!: string | null;
  @Column({ name: 'due_after', type: 'date', nullable: true }) dueAfter!: string | null;
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId!: string | null;
}
