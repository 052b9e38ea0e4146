import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody was told that an application lies unregistered. */
@Entity({ schema: 'intake', name: 'alarm' })
export class AlarmRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @PrimaryColumn({ name: 'whom', type: 'text' }) whom!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'raised_at', type: 'timestamptz' }) raisedAt!: Date;
}
