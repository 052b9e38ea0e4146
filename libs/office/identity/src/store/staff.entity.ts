import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works at an agency, with what he may do there. */
@Entity({ schema: 'identity', name: 'staff' })
export class StaffRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'account', type: 'text' }) account!: string;
  @Column({ name: 'name', type: 'text' }) name!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'unit_id', type: 'uuid', nullable: true }) unitId!: string | null;
  @Column({ name: 'roles', type: 'text', array: true }) roles!: string[];
  @Column({ name: 'password_hash', type: 'text' }) passwordHash!: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom!: string;
  @Column({ name: 'valid_until', type: 'date', nullable: true }) validUntil!: string | null;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt!: Date | null;
}
