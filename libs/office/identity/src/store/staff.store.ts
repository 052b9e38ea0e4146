import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffMember } from '../staff';

export interface KeptStaffMember extends StaffMember {
  readonly passwordHash: string;
}

const asMember = `id, account, name, agency_id AS "agencyId", unit_id AS "unitId", roles, password_hash AS "passwordHash"`;

/** Accounts are looked up before anybody is signed in, so there is no scope yet and no row-level security here. */
@Injectable()
export class StaffStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The account, if it may be used on that day. */
  async usable(account: string, on: string): Promise<KeptStaffMember | undefined> {
    const [row] = await this.dataSource.query<KeptStaffMember[]>(
      `SELECT ${asMember} FROM identity.staff WHERE account = $1 AND disabled_at IS NULL AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2)`,
      [account.trim().toLowerCase(), on],
    );
    return row;
  }

  /** Names to show beside acts, of whoever is or was there. */
  named(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.dataSource.query('SELECT id::text, name FROM identity.staff WHERE id::text = ANY ($1)', [ids]);
  }

  /** Who holds one of the roles at an agency today. */
  holding(agencyId: string, roles: readonly string[], on: string): Promise<StaffMember[]> {
    return this.dataSource.query(
      `SELECT id, account, name, agency_id AS "agencyId", unit_id AS "unitId", roles FROM identity.staff
       WHERE agency_id = $1 AND roles && $2 AND disabled_at IS NULL AND valid_from <= $3 AND (valid_until IS NULL OR valid_until >= $3) ORDER BY account`,
      [agencyId, roles, on],
    );
  }

  async enrol(member: KeptStaffMember & { readonly validFrom: string }): Promise<void> {
    const { id, account, name, agencyId, unitId, roles, passwordHash, validFrom } = member;
    await this.dataSource.query(
      `INSERT INTO identity.staff (id, account, name, agency_id, unit_id, roles, password_hash, valid_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, account.trim().toLowerCase(), name, agencyId, unitId, roles, passwordHash, validFrom],
    );
  }

  async disable(id: string, at: string): Promise<void> {
    await this.dataSource.query('UPDATE identity.staff SET disabled_at = $2 WHERE id = $1', [id, at]);
    await this.dataSource.query('UPDATE identity.session SET revoked_at = $2 WHERE staff_id = $1 AND revoked_at IS NULL', [id, at]);
  }
}
