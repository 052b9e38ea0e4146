import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a trial. The newest is the one that is run; none is ever changed. */
@Entity({ schema: 'rule_trials', name: 'edition' })
export class EditionRow {
  @PrimaryColumn({ name: 'trial_id', type: 'uuid' }) trialId!: string;
  @PrimaryColumn({ name: 'version', type: 'integer' }) version!: number;
  @Column({ name: 'title', type: 'text' }) title!: string;
  @Column({ name: 'question', type: 'json' }) question!: unknown;
  @Column({ name: 'expected', type: 'json' }) expected!: unknown;
  @Column({ name: 'standard', type: 'text', nullable: true }) standard!: string | null;
  @Column({ name: 'dropped', type: 'boolean' }) dropped!: boolean;
  @Column({ name: 'edited_by', type: 'text' }) editedBy!: string;
  @Column({ name: 'edited_by_name', type: 'text' }) editedByName!: string;
  @Column({ name: 'edited_at', type: 'timestamptz' }) editedAt!: Date;
}
