import type { Calendar } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { CountedDay } from '../rules/counted-day';
import type { Watch } from '../watch';

/** A day a stage asked for that was counted with another calendar, and what it may be counted from. */
export interface StaleWatch {
  readonly requestId: string;
  readonly kind: string;
  readonly subject: string;
  readonly until: string;
  readonly counted: CountedDay | null;
  readonly profile: string;
  readonly clockFacts: readonly ClockFact[];
}

@Injectable()
export class WatchesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What a stage asks to be watched, or to be watched no longer. One that moved is looked at anew. */
  async ask(of: { readonly id: string; readonly agencyId: string; readonly calendar: Calendar }, watches: readonly Watch[]): Promise<void> {
    await this.unitOfWork.sql(
      'case-file-ask-watch',
      `WITH wished AS MATERIALIZED (
         SELECT * FROM jsonb_to_recordset($3::jsonb) AS wished (kind text, subject text, until date, counted jsonb)
       ), ended AS (
         DELETE FROM case_file.watch USING wished
         WHERE request_id = $1 AND watch.kind = wished.kind AND watch.subject = wished.subject AND wished.until IS NULL
       )
       INSERT INTO case_file.watch AS watch (request_id, agency_id, kind, subject, until, asked, counted, counted_with)
       SELECT $1, $2, kind, subject, until, true, counted, $4 FROM wished WHERE until IS NOT NULL
       ON CONFLICT (request_id, kind, subject) DO UPDATE
         SET until = excluded.until, look_on = excluded.look_on, counted = excluded.counted, counted_with = excluded.counted_with
       WHERE watch.until <> excluded.until OR watch.counted IS DISTINCT FROM excluded.counted`,
      [of.id, of.agencyId, JSON.stringify(watches), of.calendar.version],
    );
  }

  /** Locked until the open transaction ends; what an act has in hand is left to the next round. */
  stale(calendarVersion: string, limit: number): Promise<StaleWatch[]> {
    return this.unitOfWork.sql<StaleWatch & Record<string, unknown>>(
      'case-file-stale-watches',
      `SELECT request_id AS "requestId", kind, subject, until::text, counted, profile, clock_facts AS "clockFacts"
       FROM case_file.watch JOIN case_file.request ON request.id = watch.request_id
       WHERE asked AND (counted_with < $1 OR counted_with > $1) ORDER BY request_id, kind, subject LIMIT $2 FOR UPDATE OF watch SKIP LOCKED`,
      [calendarVersion, limit],
    );
  }

  /** Each is looked at anew, also where it stayed: the days before it on which one warns may have moved. */
  async moveAll(days: readonly Pick<StaleWatch, 'requestId' | 'kind' | 'subject' | 'until'>[], calendarVersion: string): Promise<void> {
    await this.unitOfWork.sql(
      'case-file-move-watches',
      `UPDATE case_file.watch SET until = moved.until, look_on = '-infinity', counted_with = $2
       FROM jsonb_to_recordset($1::jsonb) AS moved ("requestId" uuid, kind text, subject text, until date)
       WHERE request_id = moved."requestId" AND watch.kind = moved.kind AND watch.subject = moved.subject AND asked`,
      [JSON.stringify(days), calendarVersion],
    );
  }
}
