import type { ClockFact } from '@law/clock';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';

/** An open case with what its dates are derived from. */
export interface PinnedCase {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: { readonly zh: string; readonly en: string };
  readonly facts: readonly ClockFact[];
}

@Injectable()
export class PinnedCasesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  openUnder(profiles: readonly string[], after: string, limit: number): Promise<PinnedCase[]> {
    return this.unitOfWork.sql<PinnedCase & Record<string, unknown>>(
      'case-file-open-under',
      `SELECT id, agency_id AS "agencyId", json_build_object('zh', agency_name_zh, 'en', agency_name_en) AS "agencyName",
         clock_facts AS facts
       FROM case_file.request
       WHERE id > $2 AND profile = ANY($1) AND state NOT IN ('replied', 'served', 'closed', 'archived')
       ORDER BY id LIMIT $3`,
      [profiles, after, limit],
    );
  }
}
