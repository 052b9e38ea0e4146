import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { AgencyReconciliation, Arrived, ChannelCount, OpenArrival } from '../rules/reconcile-arrivals';
import type { Whom } from '../rules/silence';

export interface Alarm {
  readonly requestId: string;
  readonly agencyId: string;
  readonly whom: Whom;
}

export interface KeptReconciliation {
  /** The office day it was counted on. */
  readonly countedOn: string;
  readonly counts: readonly ChannelCount[];
  readonly open: readonly OpenArrival[];
}

type Row = Record<string, unknown>;

@Injectable()
export class ArrivalsWatchStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns those not raised before */
  raise(alarms: readonly Alarm[], at: string): Promise<Alarm[]> {
    return this.unitOfWork.sql<Alarm & Row>(
      'intake-raise-alarms',
      `INSERT INTO intake.alarm (request_id, agency_id, whom, raised_at)
       SELECT "requestId", "agencyId", whom, $2 FROM jsonb_to_recordset($1::jsonb) AS alarm ("requestId" uuid, "agencyId" uuid, whom text)
       ON CONFLICT DO NOTHING RETURNING request_id AS "requestId", agency_id AS "agencyId", whom`,
      [JSON.stringify(alarms), at],
    );
  }

  /** What arrived on that office day or later, and of what came before, what is named: a page by id. */
  arrived(since: string, named: readonly string[], after: string, limit: number): Promise<Arrived[]> {
    return this.unitOfWork.sql<Arrived & Row>(
      'intake-arrived',
      `SELECT request_id AS "requestId", agency_id AS "agencyId", channel,
         to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt"
       FROM intake.submission
       WHERE request_id > $3 AND (submitted_at >= $1::date::timestamp AT TIME ZONE 'Asia/Shanghai' OR request_id = ANY ($2::uuid[]))
       ORDER BY request_id LIMIT $4`,
      [since, named, after, limit],
    );
  }

  /** @returns the agencies that were not counted on that day before */
  async keep(on: string, found: readonly AgencyReconciliation[], at: string): Promise<string[]> {
    const rows = await this.unitOfWork.sql<{ agencyId: string }>(
      'intake-keep-reconciliation',
      `INSERT INTO intake.reconciliation AS kept (agency_id, counted_on, counts, open, counted_at)
       SELECT "agencyId", $2, counts, open, $3 FROM jsonb_to_recordset($1::jsonb) AS found ("agencyId" uuid, counts jsonb, open jsonb)
       ON CONFLICT (agency_id, counted_on) DO NOTHING RETURNING agency_id AS "agencyId"`,
      [JSON.stringify(found), on, at],
    );
    return rows.map(({ agencyId }) => agencyId);
  }

  async latest(agencyId: string): Promise<KeptReconciliation | undefined> {
    const [row] = await this.unitOfWork.sql<KeptReconciliation & Row>(
      'intake-latest-reconciliation',
      `SELECT counted_on::text AS "countedOn", counts, open FROM intake.reconciliation WHERE agency_id = $1 ORDER BY counted_on DESC LIMIT 1`,
      [agencyId],
    );
    return row;
  }
}
