import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice on the desk, for one member of staff or for everybody of a role in the agency. */
@Entity({ schema: 'notification', name: 'notice' })
export class NoticeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid', nullable: true }) requestId!: string | null;
  @Column({ name: 'staff_id', type: 'text', nullable: true }) staffId!: string | null;
  @Column({ name: 'role', type: 'text', nullable: true }) role!: string | null;
  @Column({ name: 'template', type: 'text' }) template!: string;
  @Column({ name: 'particulars', type: 'jsonb' }) particulars!: Record<string, string>;
  @Column({ name: 'noticed_at', type: 'timestamptz' }) noticedAt!: Date;
}
