import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a letter: served, answered, silent, ended, marked, weighed, overridden. Append-only; each happens once to a letter. */
@Entity({ schema: 'consultation', name: 'event' })
export class EventRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'letter_id', type: 'uuid' }) letterId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'happened_on', type: 'date' }) happenedOn!: string;
  @Column({ name: 'particulars', type: 'jsonb' }) particulars!: unknown;
  @Column({ name: 'words_sealed', type: 'text', nullable: true }) wordsSealed!: string | null;
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId!: string | null;
  @Column({ name: 'recorded_by', type: 'text' }) recordedBy!: string;
}
