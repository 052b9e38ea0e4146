import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something called for, once for each term, step and day it is about. */
@Entity({ schema: 'deadlines', name: 'wake_up' })
export class WakeUpRow {
  @PrimaryColumn('uuid', { name: 'request_id' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  /** What ends: the kind and subject of the watched term. */
  @PrimaryColumn('text') term!: string;
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') step!: string;
  @PrimaryColumn('date') about!: string;
  /** Warnings called for together are given together. */
  @Column({ name: 'call_id', type: 'uuid', nullable: true }) callId!: string | null;
  @Column({ name: 'called_at', type: 'timestamptz' }) calledAt!: Date;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
}
