import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter that asks somebody for an opinion, 征求意见书. Append-only; to whom it went is sealed. */
@Entity({ schema: 'consultation', name: 'letter' })
export class LetterRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'counted_as', type: 'text' }) countedAs!: string;
  @Column({ name: 'side_sealed', type: 'text' }) sideSealed!: string;
  @Column({ name: 'item_ids', type: 'jsonb' }) itemIds!: unknown;
  @Column({ name: 'information', type: 'text' }) information!: string;
  @Column({ name: 'asks', type: 'text' }) asks!: string;
  @Column({ name: 'way', type: 'text' }) way!: string;
  @Column({ name: 'sent_on', type: 'date' }) sentOn!: string;
  @Column({ name: 'sent_by', type: 'text' }) sentBy!: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  @Column({ name: 'notice_id', type: 'uuid', nullable: true }) noticeId!: string | null;
}
