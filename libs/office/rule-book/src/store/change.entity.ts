import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change somebody proposed, with what he handed in, word for word. Append-only. */
@Entity({ schema: 'rule_book', name: 'change' })
export class ChangeRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'format', type: 'text' }) format!: string;
  @Column({ name: 'body', type: 'text' }) body!: string;
  @Column({ name: 'sha256', type: 'text' }) sha256!: string;
  @Column({ name: 'content', type: 'jsonb' }) content!: unknown;
  @Column({ name: 'reason', type: 'text' }) reason!: string;
  @Column({ name: 'proposed_by', type: 'text' }) proposedBy!: string;
  @Column({ name: 'proposed_by_name', type: 'text' }) proposedByName!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'proposed_at', type: 'timestamptz', precision: 3 }) proposedAt!: Date;
}
