import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One agency while it is valid. */
@Entity({ schema: 'organisation', name: 'agency' })
export class AgencyRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'code', type: 'text' }) code!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'name_zh', type: 'text' }) nameZh!: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn!: string;
  @Column({ name: 'word', type: 'text' }) word!: string;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true }) parentId!: string | null;
  @Column({ name: 'contact', type: 'jsonb' }) contact!: unknown;
  @Column({ name: 'review_authority', type: 'text' }) reviewAuthority!: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom!: string;
  @Column({ name: 'valid_until', type: 'date', nullable: true }) validUntil!: string | null;
}
