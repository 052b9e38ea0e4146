import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Move } from '../rules/moves';

export interface MovedCase {
  readonly requestId: string;
  readonly agencyId: string;
  readonly number: string;
  readonly moves: readonly Move[];
}

@Injectable()
export class MovedCasesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns the ids of those that were not kept for that calendar before */
  async keep(calendarVersion: string, notice: string, moved: readonly MovedCase[], at: string): Promise<ReadonlySet<string>> {
    if (moved.length === 0) return new Set();
    const rows = await this.unitOfWork.sql<{ id: string }>(
      'recomputation-keep-moved',
      `INSERT INTO recomputation.moved_case (request_id, calendar_version, agency_id, number, notice, moves, moved_at)
       SELECT "requestId", $2, "agencyId", number, $3, moves, $4
       FROM jsonb_to_recordset($1::jsonb) AS moved ("requestId" uuid, "agencyId" uuid, number text, moves jsonb)
       ON CONFLICT (request_id, calendar_version) DO NOTHING RETURNING request_id AS id`,
      [JSON.stringify(moved), calendarVersion, notice, at],
    );
    return new Set(rows.map(({ id }) => id));
  }

  page(calendarVersion: string, after: string, limit: number): Promise<MovedCase[]> {
    return this.unitOfWork.sql<MovedCase & Record<string, unknown>>(
      'recomputation-moved',
      `SELECT request_id AS "requestId", agency_id AS "agencyId", number, moves
       FROM recomputation.moved_case WHERE calendar_version = $1 AND request_id > $2 ORDER BY request_id LIMIT $3`,
      [calendarVersion, after, limit],
    );
  }
}
