import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act. Append-only; `hash` closes over the line and the one before it. */
@Entity({ schema: 'case_file', name: 'ledger' })
export class LedgerRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @PrimaryColumn({ name: 'sequence', type: 'integer' }) sequence!: number;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'act', type: 'text' }) act!: string;
  @Column({ name: 'from_state', type: 'text' }) fromState!: string;
  @Column({ name: 'to_state', type: 'text' }) toState!: string;
  @Column({ name: 'actor', type: 'text' }) actor!: string;
  @Column({ name: 'at', type: 'timestamptz', precision: 3 }) at!: Date;
  @Column({ name: 'law', type: 'text', nullable: true }) law!: string | null;
  @Column({ name: 'facts', type: 'jsonb' }) facts!: unknown;
  @Column({ name: 'previous_hash', type: 'text' }) previousHash!: string;
  @Column({ name: 'hash', type: 'text' }) hash!: string;
}
