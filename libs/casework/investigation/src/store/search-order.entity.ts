import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is asked to search for what, by when. */
@Entity({ schema: 'investigation', name: 'search_order' })
export class SearchOrderRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'item_id', type: 'uuid', nullable: true }) itemId!: string | null;
  @Column({ name: 'asked_of', type: 'text' }) askedOf!: string;
  @Column({ name: 'asks', type: 'text' }) asks!: string;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ name: 'ordered_by', type: 'text' }) orderedBy!: string;
  @Column({ name: 'ordered_at', type: 'timestamptz' }) orderedAt!: Date;
}
