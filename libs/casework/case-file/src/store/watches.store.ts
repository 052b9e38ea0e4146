import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Watch } from '../watch';

@Injectable()
export class WatchesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What a stage asks to be watched, or to be watched no longer. One that moved is looked at anew. */
  async ask(of: { readonly id: string; readonly agencyId: string }, watches: readonly Watch[]): Promise<void> {
    await this.unitOfWork.sql(
      'case-file-ask-watch',
      `WITH wished AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($3::jsonb) AS wished (kind text, subject text, until date)),
       ended AS (
         DELETE FROM case_file.watch USING wished
         WHERE request_id = $1 AND watch.kind = wished.kind AND watch.subject = wished.subject AND wished.until IS NULL
       )
       INSERT INTO case_file.watch AS watch (request_id, agency_id, kind, subject, until, asked)
       SELECT $1, $2, kind, subject, until, true FROM wished WHERE until IS NOT NULL
       ON CONFLICT (request_id, kind, subject) DO UPDATE SET until = excluded.until, look_on = excluded.look_on
       WHERE watch.until <> excluded.until`,
      [of.id, of.agencyId, JSON.stringify(watches)],
    );
  }
}
