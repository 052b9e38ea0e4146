import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has read which notice, and when first. */
@Entity({ schema: 'notification', name: 'read_mark' })
export class ReadMarkRow {
  @PrimaryColumn({ name: 'notice_id', type: 'uuid' }) noticeId!: string;
  @PrimaryColumn({ name: 'staff_id', type: 'text' }) staffId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'read_at', type: 'timestamptz' }) readAt!: Date;
}
