import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The outcomes proposed for all items of a case, together. Append-only: rework leaves the earlier proposal in the file. */
@Entity({ schema: 'reply', name: 'proposal' })
export class ProposalRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'outcomes', type: 'jsonb' }) outcomes!: unknown;
  @Column({ name: 'proposed_by', type: 'text' }) proposedBy!: string;
  @Column({ name: 'proposed_at', type: 'timestamptz' }) proposedAt!: Date;
}
