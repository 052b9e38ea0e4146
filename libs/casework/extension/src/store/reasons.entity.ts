import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Reasons asked for under Art. 35, once, and the day they were given. */
@Entity({ schema: 'extension', name: 'reasons' })
export class ReasonsRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'asked_on', type: 'date' }) askedOn!: string;
  @Column({ name: 'asked_by', type: 'text' }) askedBy!: string;
  @Column({ name: 'until_on', type: 'date' }) untilOn!: string;
  @Column({ name: 'why', type: 'text' }) why!: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  @Column({ name: 'given_on', type: 'date', nullable: true }) givenOn!: string | null;
  @Column({ name: 'given_by', type: 'text', nullable: true }) givenBy!: string | null;
  @Column({ name: 'answer_document_id', type: 'uuid', nullable: true }) answerDocumentId!: string | null;
}
