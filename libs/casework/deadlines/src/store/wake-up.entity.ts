import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'deadlines', name: 'wake_up' })
export class WakeUpRow {
  @PrimaryColumn('uuid', { name: 'request_id' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('date') about!: string;
  @Column({ name: 'called_at', type: 'timestamptz' }) calledAt!: Date;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
}
