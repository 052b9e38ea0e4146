import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'documents', name: 'document' })
export class DocumentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid', nullable: true }) requestId!: string | null;
  @Column({ name: 'kind', type: 'text' }) kind!: string;
  @Column({ name: 'title', type: 'text' }) title!: string;
  @Column({ name: 'file_name', type: 'text' }) fileName!: string;
  @Column({ name: 'media_type', type: 'text' }) mediaType!: string;
  @Column({ name: 'size', type: 'integer' }) size!: number;
  @Column({ name: 'sha256', type: 'text' }) sha256!: string;
  /** The text itself, when the system wrote it inside an act; uploads lie in the file store under their hash. */
  @Column({ name: 'body', type: 'text', nullable: true }) body!: string | null;
  @Column({ name: 'made_by', type: 'text' }) madeBy!: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt!: Date;
  @Column({ name: 'version_of', type: 'uuid', nullable: true }) versionOf!: string | null;
  @Column({ name: 'visibility', type: 'text' }) visibility!: string;
}
