import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter that reaches its applicant by post alone: by when it had to be posted, and the day it was. */
@Entity({ schema: 'extension', name: 'posting' })
export class PostingRow {
  /** The proposal or the delay the letter tells of. */
  @PrimaryColumn({ name: 'letter_of', type: 'uuid' }) letterOf!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'handed_on', type: 'date' }) handedOn!: string;
  @Column({ name: 'post_by', type: 'date' }) postBy!: string;
  @Column({ name: 'posted_on', type: 'date', nullable: true }) postedOn!: string | null;
  @Column({ name: 'posted_by', type: 'text', nullable: true }) postedBy!: string | null;
  @Column({ name: 'mail_no', type: 'text', nullable: true }) mailNo!: string | null;
}
