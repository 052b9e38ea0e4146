import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a change. Once, and append-only; approvals count in the order of their numbers. */
@Entity({ schema: 'rule_book', name: 'decision' })
export class DecisionRow {
  @PrimaryColumn({ name: 'change_id', type: 'uuid' }) changeId!: string;
  @Column({ name: 'number', type: 'integer' }) number!: number;
  @Column({ name: 'state', type: 'text' }) state!: string;
  @Column({ name: 'proposed_by', type: 'text' }) proposedBy!: string;
  @Column({ name: 'decided_by', type: 'text' }) decidedBy!: string;
  @Column({ name: 'decided_by_name', type: 'text' }) decidedByName!: string;
  @Column({ name: 'decided_at', type: 'timestamptz', precision: 3 }) decidedAt!: Date;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
}
