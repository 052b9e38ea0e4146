import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was decided on one item, on what basis. Append-only; a later review stands beside the earlier one. */
@Entity({ schema: 'confidentiality_review', name: 'opinion' })
export class OpinionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'item_id', type: 'uuid' }) itemId!: string;
  @Column({ name: 'decision', type: 'text' }) decision!: string;
  @Column({ name: 'basis', type: 'text' }) basis!: string;
  @Column({ name: 'opinion', type: 'text' }) opinion!: string;
  @Column({ name: 'referred_to', type: 'text', nullable: true }) referredTo!: string | null;
  @Column({ name: 'officer_id', type: 'text' }) officerId!: string;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt!: Date;
}
