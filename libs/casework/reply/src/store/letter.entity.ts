import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The signed letter. */
@Entity({ schema: 'reply', name: 'letter' })
export class LetterRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'doc_no', type: 'text' }) docNo!: string;
  @Column({ name: 'series', type: 'text' }) series!: string;
  @Column({ name: 'year', type: 'integer' }) year!: number;
  @Column({ name: 'number', type: 'integer' }) number!: number;
  @Column({ name: 'remedies', type: 'text' }) remedies!: string;
  @Column({ name: 'letter', type: 'jsonb' }) letter!: unknown;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  @Column({ name: 'sha256', type: 'text' }) sha256!: string;
  @Column({ name: 'signed_by', type: 'text' }) signedBy!: string;
  @Column({ name: 'signed_on', type: 'date' }) signedOn!: string;
}
