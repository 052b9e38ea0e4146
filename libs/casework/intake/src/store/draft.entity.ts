import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One application being written, before it belongs to any agency. Found by the digest of its token, sealed, forgotten when it expires. */
@Entity({ schema: 'intake', name: 'draft' })
export class DraftRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash!: string;
  /** Sealed. */
  @Column({ name: 'answers', type: 'text', nullable: true }) answers!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt!: Date;
  @Column({ name: 'filed_request_id', type: 'uuid', nullable: true }) filedRequestId!: string | null;
  /** Sealed: a replayed filing gets the same receipt, query code included. */
  @Column({ name: 'receipt', type: 'text', nullable: true }) receipt!: string | null;
}
