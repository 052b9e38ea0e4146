import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One try at a door, kept for as long as it counts. Who tried is a keyed digest. */
@Entity({ schema: 'identity', name: 'attempt' })
export class AttemptRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'purpose', type: 'text' }) purpose!: string;
  @Column({ name: 'key_mark', type: 'text' }) keyMark!: string;
  @Column({ name: 'at', type: 'timestamptz' }) at!: Date;
}
