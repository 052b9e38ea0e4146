import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a notice: served, paid, lapsed. Append-only; each happens once. */
@Entity({ schema: 'fees', name: 'event' })
export class FeeEventRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'happened_on', type: 'date' }) happenedOn!: string;
  @Column({ name: 'particulars', type: 'jsonb' }) particulars!: unknown;
  @Column({ name: 'recorded_by', type: 'text' }) recordedBy!: string;
}
