import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody is away, from one office day up to and including another. Withdrawn, never changed. */
@Entity({ schema: 'identity', name: 'absence' })
export class AbsenceRow {
  @PrimaryColumn('uuid', { name: 'id' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'staff_id', type: 'uuid' }) staffId!: string;
  @Column({ name: 'from_day', type: 'date' }) fromDay!: string;
  @Column({ name: 'until_day', type: 'date' }) untilDay!: string;
  @Column({ name: 'deputy_id', type: 'uuid', nullable: true }) deputyId!: string | null;
  @Column({ name: 'entered_by', type: 'text' }) enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz', precision: 3 }) enteredAt!: Date;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 3, nullable: true }) withdrawnAt!: Date | null;
}
