import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run of the trials, as it came out. */
@Entity({ schema: 'rule_trials', name: 'run' })
export class RunRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'against', type: 'text' }) against!: string;
  @Column({ name: 'calendar', type: 'text' }) calendar!: string;
  @Column({ name: 'whole', type: 'boolean' }) whole!: boolean;
  @Column({ name: 'total', type: 'integer' }) total!: number;
  @Column({ name: 'passed', type: 'integer' }) passed!: number;
  @Column({ name: 'failed', type: 'integer' }) failed!: number;
  @Column({ name: 'results', type: 'jsonb' }) results!: unknown;
  @Column({ name: 'ran_by', type: 'text' }) ranBy!: string;
  @Column({ name: 'ran_by_name', type: 'text' }) ranByName!: string;
  @Column({ name: 'ran_at', type: 'timestamptz' }) ranAt!: Date;
}
