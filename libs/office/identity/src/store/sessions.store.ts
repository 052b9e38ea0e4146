import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffMember } from '../staff';

export interface KeptSession extends StaffMember {
  readonly csrfToken: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
}

export interface KeptApplicantSession {
  readonly requestId: string;
  readonly agencyId: string;
}

@Injectable()
export class SessionsStore {
  constructor(private readonly dataSource: DataSource) {}

  async begin(session: { tokenSha256: string; staffId: string; csrfToken: string; at: string }): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO identity.session (token_sha256, staff_id, csrf_token, began_at, seen_at) VALUES ($1, $2, $3, $4, $4)',
      [session.tokenSha256, session.staffId, session.csrfToken, session.at],
    );
  }

  /** The session with its person, if neither was taken away. */
  async find(tokenSha256: string, on: string): Promise<KeptSession | undefined> {
    const [row] = await this.dataSource.query<KeptSession[]>(
      `SELECT staff.id, account, name, agency_id AS "agencyId", unit_id AS "unitId", roles, csrf_token AS "csrfToken", began_at AS "beganAt", seen_at AS "seenAt"
       FROM identity.session JOIN identity.staff ON staff.id = session.staff_id
       WHERE token_sha256 = $1 AND revoked_at IS NULL AND disabled_at IS NULL AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2)`,
      [tokenSha256, on],
    );
    return row;
  }

  async seen(tokenSha256: string, at: string): Promise<void> {
    await this.dataSource.query('UPDATE identity.session SET seen_at = $2 WHERE token_sha256 = $1', [tokenSha256, at]);
  }

  async revoke(tokenSha256: string, at: string): Promise<void> {
    await this.dataSource.query('UPDATE identity.session SET revoked_at = $2 WHERE token_sha256 = $1 AND revoked_at IS NULL', [
      tokenSha256,
      at,
    ]);
  }

  async beginForApplicant(session: { tokenSha256: string; requestId: string; agencyId: string; at: string; until: string }): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO identity.applicant_session (token_sha256, request_id, agency_id, began_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [session.tokenSha256, session.requestId, session.agencyId, session.at, session.until],
    );
  }

  async findForApplicant(tokenSha256: string, at: string): Promise<KeptApplicantSession | undefined> {
    const [row] = await this.dataSource.query<KeptApplicantSession[]>(
      `SELECT request_id AS "requestId", agency_id AS "agencyId" FROM identity.applicant_session
       WHERE token_sha256 = $1 AND revoked_at IS NULL AND expires_at > $2`,
      [tokenSha256, at],
    );
    return row;
  }

  async revokeForApplicant(tokenSha256: string, at: string): Promise<void> {
    await this.dataSource.query('UPDATE identity.applicant_session SET revoked_at = $2 WHERE token_sha256 = $1 AND revoked_at IS NULL', [
      tokenSha256,
      at,
    ]);
  }

  /** The request with that number and code, through the one function that may look without a scope. */
  async requestByAccess(number: string, codeMark: string): Promise<KeptApplicantSession | undefined> {
    const [row] = await this.dataSource.query<KeptApplicantSession[]>(
      'SELECT request_id AS "requestId", agency_id AS "agencyId" FROM case_file.request_by_access($1, $2)',
      [number, codeMark],
    );
    return row;
  }
}
