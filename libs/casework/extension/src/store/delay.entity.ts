import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reasonable later day fixed under Art. 35. */
@Entity({ schema: 'extension', name: 'delay' })
export class DelayRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  /** The day the head fixed it; told the same day, unless the letter goes by post. */
  @Column({ name: 'told_on', type: 'date' }) toldOn!: string;
  @Column({ name: 'told_by', type: 'text' }) toldBy!: string;
  @Column({ name: 'until_on', type: 'date' }) untilOn!: string;
  @Column({ name: 'due_before', type: 'date' }) dueBefore!: string;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
}
