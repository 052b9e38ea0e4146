import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What arrived at an agency against what is registered there, as counted on a day. */
@Entity({ schema: 'intake', name: 'reconciliation' })
export class ReconciliationRow {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn({ name: 'counted_on', type: 'date' }) countedOn!: string;
  @Column({ name: 'counts', type: 'jsonb' }) counts!: unknown;
  @Column({ name: 'open', type: 'jsonb' }) open!: unknown;
  @Column({ name: 'counted_at', type: 'timestamptz' }) countedAt!: Date;
}
