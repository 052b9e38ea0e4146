import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One paper in its place. */
@Entity({ schema: 'archive', name: 'leaf' })
export class LeafRow {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @PrimaryColumn({ name: 'position', type: 'integer' }) position!: number;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'document_id', type: 'uuid' }) documentId!: string;
  @Column({ name: 'group_no', type: 'integer' }) groupNo!: number;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'title', type: 'text' }) title!: string;
  @Column({ name: 'sha256', type: 'text' }) sha256!: string;
  @Column({ name: 'confidential', type: 'boolean' }) confidential!: boolean;
}
