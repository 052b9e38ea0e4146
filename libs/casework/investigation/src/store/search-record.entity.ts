import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A search as it was made. Append-only: a record made after the decision must be seen to be later. */
@Entity({ schema: 'investigation', name: 'search_record' })
export class SearchRecordRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'item_id', type: 'uuid' }) itemId!: string;
  @Column({ name: 'searched_on', type: 'date' }) searchedOn!: string;
  @Column({ name: 'places', type: 'jsonb' }) places!: unknown;
  @Column({ name: 'keywords', type: 'jsonb' }) keywords!: unknown;
  @Column({ name: 'period_from', type: 'text', nullable: true }) periodFrom!: string | null;
  @Column({ name: 'period_to', type: 'text', nullable: true }) periodTo!: string | null;
  @Column({ name: 'people_asked', type: 'jsonb' }) peopleAsked!: unknown;
  @Column({ name: 'result', type: 'text' }) result!: string;
  @Column({ name: 'note', type: 'text' }) note!: string;
  @Column({ name: 'document_ids', type: 'jsonb' }) documentIds!: unknown;
  @Column({ name: 'searched_by', type: 'text' }) searchedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt!: Date;
}
