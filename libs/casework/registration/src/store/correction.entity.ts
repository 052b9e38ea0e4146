import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice to correct and its answer. One for each case: Art. 30 asks once. */
@Entity({ schema: 'registration', name: 'correction' })
export class CorrectionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'asked_on', type: 'date' }) askedOn!: string;
  @Column({ name: 'until_on', type: 'date' }) untilOn!: string;
  @Column({ name: 'points', type: 'jsonb' }) points!: unknown;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  @Column({ name: 'asked_by', type: 'text' }) askedBy!: string;
  @Column({ name: 'returned_on', type: 'date', nullable: true }) returnedOn!: string | null;
  @Column({ name: 'answer_document_id', type: 'uuid', nullable: true }) answerDocumentId!: string | null;
  @Column({ name: 'returned_by', type: 'text', nullable: true }) returnedBy!: string | null;
  @Column({ name: 'good_reason', type: 'text', nullable: true }) goodReason!: string | null;
  @Column({ name: 'proof_document_id', type: 'uuid', nullable: true }) proofDocumentId!: string | null;
}
