import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in person. The token itself is nowhere but in the cookie. */
@Entity({ schema: 'identity', name: 'session' })
export class SessionRow {
  @PrimaryColumn({ name: 'token_sha256', type: 'text' }) tokenSha256!: string;
  @Column({ name: 'staff_id', type: 'uuid' }) staffId!: string;
  @Column({ name: 'csrf_token', type: 'text' }) csrfToken!: string;
  @Column({ name: 'began_at', type: 'timestamptz' }) beganAt!: Date;
  @Column({ name: 'seen_at', type: 'timestamptz' }) seenAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt!: Date | null;
}
