import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { WakeUp } from '../wake-up';

const columns = `request_id AS "requestId", agency_id AS "agencyId", term, subject, step, about::text, call_id AS "callId"`;
const named = `jsonb_to_recordset($1::jsonb) AS named ("requestId" uuid, "agencyId" uuid, term text, subject text, step text, about date, "callId" uuid)`;
const isNamed = `wake_up.request_id = named."requestId" AND wake_up.term = named.term AND wake_up.subject = named.subject
  AND wake_up.step = named.step AND wake_up.about = named.about`;

@Injectable()
export class WakeUpsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns those that were not called for before */
  call(wakeUps: readonly WakeUp[], at: string): Promise<WakeUp[]> {
    return this.unitOfWork.sql<WakeUp & Record<string, unknown>>(
      'deadlines-call',
      `INSERT INTO deadlines.wake_up (request_id, agency_id, term, subject, step, about, call_id, called_at)
       SELECT "requestId", "agencyId", term, subject, step, about, "callId", $2 FROM ${named}
       ON CONFLICT DO NOTHING RETURNING ${columns}`,
      [JSON.stringify(wakeUps), at],
    );
  }

  /** What of a call nobody answered yet, locked: a job that comes twice at once waits, and finds nothing. */
  ofCall(callId: string): Promise<WakeUp[]> {
    return this.unitOfWork.sql<WakeUp & Record<string, unknown>>(
      'deadlines-of-call',
      `SELECT ${columns} FROM deadlines.wake_up WHERE call_id = $1 AND answered_at IS NULL ORDER BY request_id, term, subject FOR UPDATE`,
      [callId],
    );
  }

  /** Found by their call, so that it costs the same however many there ever were. */
  async answered(callId: string, wakeUps: readonly WakeUp[], at: string): Promise<void> {
    await this.unitOfWork.sql(
      'deadlines-answered',
      `UPDATE deadlines.wake_up SET answered_at = $3 FROM ${named} WHERE call_id = $2 AND answered_at IS NULL AND ${isNamed}`,
      [JSON.stringify(wakeUps), callId, at],
    );
  }

  /** A lapse its room could not carry out: should the term come back, it is called for again. */
  async takeBackLapse({ requestId, term, subject }: Pick<WakeUp, 'requestId' | 'term' | 'subject'>): Promise<void> {
    await this.unitOfWork.sql(
      'deadlines-take-back-lapse',
      `DELETE FROM deadlines.wake_up WHERE request_id = $1 AND term = $2 AND subject = $3 AND step = 'lapse'`,
      [requestId, term, subject],
    );
  }

  /** The day moved before anybody was told: should it come back to it, it is called for again. */
  async takeBack(callId: string, wakeUps: readonly WakeUp[]): Promise<void> {
    await this.unitOfWork.sql(
      'deadlines-take-back',
      `DELETE FROM deadlines.wake_up USING ${named} WHERE call_id = $2 AND answered_at IS NULL AND ${isNamed}`,
      [JSON.stringify(wakeUps), callId],
    );
  }
}
