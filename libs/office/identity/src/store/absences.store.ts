import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Absence } from '../absence';
import type { StaffMember } from '../staff';

type Row = Record<string, unknown>;
const columns = `id, staff_id AS "staffId", from_day::text AS "from", until_day::text AS "until", deputy_id AS "deputyId"`;

/** Within the open transaction: absences are walled, who works where is not. */
@Injectable()
export class AbsencesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Everybody who may be signed in at the agency on that day. */
  async colleagues(agencyId: string, on: string): Promise<StaffMember[]> {
    const rows = await this.unitOfWork.sql<Row & Omit<StaffMember, 'unitId'> & { readonly unitId: string | null }>(
      'identity-colleagues',
      `SELECT id, account, name, agency_id AS "agencyId", unit_id AS "unitId", roles FROM identity.staff
       WHERE agency_id = $1 AND disabled_at IS NULL AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2) ORDER BY account`,
      [agencyId, on],
    );
    return rows.map((row) => ({ ...row, unitId: row.unitId ?? undefined }));
  }

  /** Not withdrawn and not over on that day. */
  async of(agencyId: string, on: string): Promise<Absence[]> {
    const rows = await this.unitOfWork.sql<Row & Omit<Absence, 'deputyId'> & { readonly deputyId: string | null }>(
      'identity-absences',
      `SELECT ${columns} FROM identity.absence
       WHERE agency_id = $1 AND withdrawn_at IS NULL AND until_day >= $2 ORDER BY from_day, id`,
      [agencyId, on],
    );
    return rows.map((row) => ({ ...row, deputyId: row.deputyId ?? undefined }));
  }

  /** One at a time for one person. @returns false when he is entered as away on one of these days already */
  async enter(absence: Absence & { readonly agencyId: string; readonly by: string; readonly at: string }): Promise<boolean> {
    const { id, agencyId, staffId, from, until, deputyId, by, at } = absence;
    await this.unitOfWork.sql('identity-lock-absences', `SELECT pg_advisory_xact_lock(hashtext('identity.absence'), hashtext($1))`, [
      staffId,
    ]);
    const rows = await this.unitOfWork.sql(
      'identity-enter-absence',
      `INSERT INTO identity.absence (id, agency_id, staff_id, from_day, until_day, deputy_id, entered_by, entered_at)
       SELECT $1::uuid, $2::uuid, $3::uuid, $4::date, $5::date, $6::uuid, $7::text, $8::timestamptz
       WHERE NOT EXISTS (SELECT 1 FROM identity.absence
         WHERE staff_id = $3 AND withdrawn_at IS NULL AND from_day <= $5 AND until_day >= $4)
       RETURNING id`,
      [id, agencyId, staffId, from, until, deputyId ?? null, by, at],
    );
    return rows.length > 0;
  }

  async withdraw(id: string, at: string): Promise<void> {
    await this.unitOfWork.sql('identity-withdraw-absence', 'UPDATE identity.absence SET withdrawn_at = $2 WHERE id = $1', [id, at]);
  }
}
