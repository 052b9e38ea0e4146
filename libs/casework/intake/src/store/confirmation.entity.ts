import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the day of receipt was fixed, Art. 31. */
@Entity({ schema: 'intake', name: 'confirmation' })
export class ConfirmationRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'evidence', type: 'jsonb' }) evidence!: unknown;
  @Column({ name: 'confirmed_by', type: 'text' }) confirmedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt!: Date;
}
