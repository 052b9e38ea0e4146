import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice of the information-processing fee. One for each case; append-only. */
@Entity({ schema: 'fees', name: 'notice' })
export class FeeNoticeRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'method', type: 'text' }) method!: string;
  @Column({ name: 'ordinal', type: 'integer' }) ordinal!: number;
  @Column({ name: 'units', type: 'integer' }) units!: number;
  @Column({ name: 'pages', type: 'integer', nullable: true }) pages!: number | null;
  @Column({ name: 'published_pages', type: 'integer', nullable: true }) publishedPages!: number | null;
  @Column({ name: 'amount_fen', type: 'integer' }) amountFen!: number;
  @Column({ name: 'standard', type: 'jsonb' }) standard!: unknown;
  @Column({ name: 'noticed_on', type: 'date' }) noticedOn!: string;
  @Column({ name: 'noticed_by', type: 'text' }) noticedBy!: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
}
