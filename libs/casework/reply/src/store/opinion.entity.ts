import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the legal reviewer found, or why a proposal went back. */
@Entity({ schema: 'reply', name: 'opinion' })
export class LegalOpinionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'proposal_id', type: 'uuid' }) proposalId!: string;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'opinion', type: 'text' }) opinion!: string;
  @Column({ name: 'given_by', type: 'text' }) givenBy!: string;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt!: Date;
}
