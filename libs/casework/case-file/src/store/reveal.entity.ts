import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody saw who applies, and why. */
@Entity({ schema: 'case_file', name: 'reveal_log' })
export class RevealRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'revealed_to', type: 'text' }) revealedTo!: string;
  @Column({ name: 'revealed_at', type: 'timestamptz', precision: 3 }) revealedAt!: Date;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
}
