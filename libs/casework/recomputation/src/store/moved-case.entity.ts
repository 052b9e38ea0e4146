import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case one calendar moved. The key says that it was told once. Append-only. */
@Entity({ schema: 'recomputation', name: 'moved_case' })
export class MovedCaseRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @PrimaryColumn({ name: 'calendar_version', type: 'text' }) calendarVersion!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'number', type: 'text' }) number!: string;
  @Column({ name: 'notice', type: 'text' }) notice!: string;
  @Column({ name: 'moves', type: 'jsonb' }) moves!: unknown;
  @Column({ name: 'moved_at', type: 'timestamptz', precision: 3 }) movedAt!: Date;
}
