import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The registration, 登记: kind of applicant and what was known of earlier requests that day. */
@Entity({ schema: 'registration', name: 'entry' })
export class EntryRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'applicant_kind', type: 'text' }) applicantKind!: string;
  @Column({ name: 'statistics_kind', type: 'text' }) statisticsKind!: string;
  @Column({ name: 'registered_on', type: 'date' }) registeredOn!: string;
  @Column({ name: 'registered_by', type: 'text' }) registeredBy!: string;
  @Column({ name: 'frequency', type: 'jsonb' }) frequency!: unknown;
  @Column({ name: 'note', type: 'text', nullable: true }) note!: string | null;
}
