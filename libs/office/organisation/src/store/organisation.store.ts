import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { DataSource } from 'typeorm';
import type { Agency, Unit } from '../agency';

interface AgencyRecord {
  readonly agency: Agency;
}

const asAgency = `
SELECT jsonb_strip_nulls(jsonb_build_object('id', id, 'code', code, 'kind', kind, 'name', jsonb_build_object('zh', name_zh, 'en', name_en), 'word', word,
  'parentId', parent_id, 'contact', contact, 'reviewAuthority', review_authority, 'validFrom', valid_from, 'validUntil', valid_until)) AS agency
FROM organisation.agency`;

const valid = `valid_from <= $1::date AND (valid_until IS NULL OR valid_until >= $1::date)`;

/** Who there is, is public: these tables have no row-level security, and may be read outside a unit of work; inside, they join it. */
@Injectable()
export class OrganisationStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async agencies(on: string): Promise<Agency[]> {
    const rows = await this.read<AgencyRecord>(`${asAgency} WHERE ${valid} ORDER BY code`, [on]);
    return rows.map(({ agency }) => agency);
  }

  async agency(id: string): Promise<Agency | undefined> {
    const rows = await this.read<AgencyRecord>(`${asAgency} WHERE id = $1`, [id]);
    return rows[0]?.agency;
  }

  async units(agencyId: string, on: string): Promise<Unit[]> {
    return this.read<Unit>(
      `SELECT id, agency_id AS "agencyId", jsonb_build_object('zh', name_zh, 'en', name_en) AS name FROM organisation.unit
       WHERE ${valid} AND agency_id = $2 ORDER BY id`,
      [on, agencyId],
    );
  }

  async found(agency: Agency): Promise<void> {
    const { id, code, kind, name, word, parentId, contact, reviewAuthority, validFrom, validUntil } = agency;
    await this.dataSource.query(
      `INSERT INTO organisation.agency (id, code, kind, name_zh, name_en, word, parent_id, contact, review_authority, valid_from, valid_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, code, kind, name.zh, name.en, word, parentId, JSON.stringify(contact), reviewAuthority, validFrom, validUntil],
    );
  }

  async close(agencyId: string, until: string): Promise<void> {
    await this.dataSource.query('UPDATE organisation.agency SET valid_until = $2 WHERE id = $1', [agencyId, until]);
    await this.dataSource.query('UPDATE organisation.unit SET valid_until = $2 WHERE agency_id = $1 AND valid_until IS NULL', [
      agencyId,
      until,
    ]);
  }

  async setUp(unit: Unit & { readonly validFrom: string }): Promise<void> {
    await this.dataSource.query('INSERT INTO organisation.unit (id, agency_id, name_zh, name_en, valid_from) VALUES ($1, $2, $3, $4, $5)', [
      unit.id,
      unit.agencyId,
      unit.name.zh,
      unit.name.en,
      unit.validFrom,
    ]);
  }

  private read<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return (this.unitOfWork.isOpen ? this.unitOfWork.manager : this.dataSource).query<Row[]>(text, [...values]);
  }
}
