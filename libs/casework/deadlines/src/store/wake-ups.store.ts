import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { WakeUp } from '../rules/wake-ups-of';

interface Row {
  readonly request_id: string;
  readonly agency_id: string;
  readonly kind: WakeUp['kind'];
  readonly about: string;
}

@Injectable()
export class WakeUpsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns those that were not called for before */
  async call(wakeUps: readonly WakeUp[], at: string): Promise<WakeUp[]> {
    const rows = await this.unitOfWork.sql<Row>(
      'deadlines-call',
      `INSERT INTO deadlines.wake_up (request_id, agency_id, kind, about, called_at)
       SELECT "requestId", "agencyId", kind, about, $2
       FROM jsonb_to_recordset($1::jsonb) AS wished ("requestId" uuid, "agencyId" uuid, kind text, about date)
       ON CONFLICT DO NOTHING RETURNING request_id, agency_id, kind, about::text`,
      [JSON.stringify(wakeUps), at],
    );
    return rows.map(({ request_id: requestId, agency_id: agencyId, kind, about }) => ({ requestId, agencyId, kind, about }));
  }

  /** Takes it in hand. @returns false when it was answered before: the job came twice */
  async answer(wakeUp: Pick<WakeUp, 'requestId' | 'kind' | 'about'>, at: string): Promise<boolean> {
    const rows = await this.unitOfWork.sql(
      'deadlines-answer',
      `UPDATE deadlines.wake_up SET answered_at = $4
       WHERE request_id = $1 AND kind = $2 AND about = $3 AND answered_at IS NULL RETURNING request_id`,
      [wakeUp.requestId, wakeUp.kind, wakeUp.about, at],
    );
    return rows.length > 0;
  }
}
