import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An applicant who gave number and query code: one request, for a short time. */
@Entity({ schema: 'identity', name: 'applicant_session' })
export class ApplicantSessionRow {
  @PrimaryColumn({ name: 'token_sha256', type: 'text' }) tokenSha256!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'began_at', type: 'timestamptz' }) beganAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt!: Date | null;
}
