import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the recomputation after one change has come. City-wide. */
@Entity({ schema: 'recomputation', name: 'run' })
export class RunRow {
  @PrimaryColumn({ name: 'change_id', type: 'uuid' }) changeId!: string;
  @Column({ name: 'calendar_version', type: 'text' }) calendarVersion!: string;
  @Column({ name: 'notice', type: 'text' }) notice!: string;
  @Column({ name: 'begun_until', type: 'timestamptz', precision: 3 }) begunUntil!: Date;
  @Column({ name: 'total', type: 'integer' }) total!: number;
  @Column({ name: 'done', type: 'integer' }) done!: number;
  @Column({ name: 'moved', type: 'integer' }) moved!: number;
  @Column({ name: 'last_id', type: 'uuid' }) lastId!: string;
  @Column({ name: 'started_at', type: 'timestamptz', precision: 3 }) startedAt!: Date;
  @Column({ name: 'finished_at', type: 'timestamptz', precision: 3, nullable: true }) finishedAt!: Date | null;
}
