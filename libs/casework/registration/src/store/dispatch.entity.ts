import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To which unit the case went, and when. Internal only: it does not move the clock. */
@Entity({ schema: 'registration', name: 'dispatch' })
export class DispatchRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId!: string;
  @Column({ name: 'internal_due_on', type: 'date', nullable: true }) internalDueOn!: string | null;
  @Column({ name: 'note', type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'dispatched_by', type: 'text' }) dispatchedBy!: string;
  @Column({ name: 'dispatched_at', type: 'timestamptz' }) dispatchedAt!: Date;
}
