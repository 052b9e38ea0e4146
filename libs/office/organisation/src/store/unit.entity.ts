import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit of an agency: what a case is dispatched to. */
@Entity({ schema: 'organisation', name: 'unit' })
export class UnitRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'name_zh', type: 'text' }) nameZh!: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn!: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom!: string;
  @Column({ name: 'valid_until', type: 'date', nullable: true }) validUntil!: string | null;
}
