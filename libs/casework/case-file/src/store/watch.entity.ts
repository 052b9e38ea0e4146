import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A last day that is watched. Gone when the term is: what was called for is remembered by the room that calls. */
@Entity({ schema: 'case_file', name: 'watch' })
export class WatchRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @PrimaryColumn({ name: 'kind', type: 'text' }) kind!: string;
  @PrimaryColumn({ name: 'subject', type: 'text' }) subject!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'until', type: 'date' }) until!: string;
  /** A stage asked for it; the others are derived from the case's facts with every line of its ledger. */
  @Column({ name: 'asked', type: 'boolean' }) asked!: boolean;
  @Column({ name: 'look_on', type: 'date', nullable: true, default: '-infinity' }) lookOn!: string | null;
  /** How a day that was asked for was counted; absent where it was stated. */
  @Column({ name: 'counted', type: 'jsonb', nullable: true }) counted!: unknown;
  /** The calendar it was counted with. */
  @Column({ name: 'counted_with', type: 'text', default: '' }) countedWith!: string;
}
