import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who applies, sealed. */
@Entity({ schema: 'case_file', name: 'applicant' })
export class ApplicantRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'sealed', type: 'text' }) sealed!: string;
}
