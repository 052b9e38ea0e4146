import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';

export interface Message {
  readonly id: string;
  readonly job: string;
  readonly payload: object;
  readonly agencyId?: string;
  readonly runAt?: string;
  readonly addedAt: string;
}

interface MessageSql {
  readonly id: string;
  readonly job: string;
  readonly payload: object;
  readonly agency_id: string | null;
  readonly run_at: Date | null;
  readonly added_at: Date;
}

/**
 * These marks need not be on the disk when the transaction ends: one that is lost with the server is made again, because the row is put into
 * the queue again and its handler bears repetition.
 */
const atLeisure = `WITH quick AS (SELECT set_config('synchronous_commit', 'off', true))`;

const columns = 'id, job, payload, agency_id, run_at, added_at';

@Injectable()
export class OutboxStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ id, job, payload, agencyId, runAt, addedAt }: Message): Promise<void> {
    await this.unitOfWork.sql(
      'outbox-add',
      'INSERT INTO outbox.message (id, job, payload, agency_id, run_at, added_at) VALUES ($1, $2, $3::jsonb, $4, $5, $6)',
      [id, job, JSON.stringify(payload), agencyId ?? null, runAt ?? null, addedAt],
    );
  }

  async addAll(messages: readonly Message[]): Promise<void> {
    await this.unitOfWork.sql(
      'outbox-add-all',
      `INSERT INTO outbox.message (id, job, payload, agency_id, run_at, added_at)
       SELECT id, job, payload, "agencyId", "runAt", "addedAt" FROM jsonb_to_recordset($1::jsonb)
         AS message (id uuid, job text, payload jsonb, "agencyId" uuid, "runAt" timestamptz, "addedAt" timestamptz)`,
      [JSON.stringify(messages)],
    );
  }

  /** Rows no relay has in hand, oldest first, locked until the open transaction ends. */
  async lockWaiting(limit: number): Promise<Message[]> {
    const rows = await this.unitOfWork.sql<MessageSql>(
      'outbox-lock-waiting',
      `SELECT ${columns} FROM outbox.message WHERE relayed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
    return rows.map(messageOf);
  }

  async markRelayed(ids: readonly string[], at: string): Promise<void> {
    await this.unitOfWork.sql(
      'outbox-mark-relayed',
      `${atLeisure} UPDATE outbox.message SET relayed_at = $2 FROM quick WHERE id = ANY ($1)`,
      [ids, at],
    );
  }

  /** Rows that were handed to the queue and came back neither done nor failed, after the given id. */
  async unfinished(after: string, limit: number): Promise<Message[]> {
    const rows = await this.unitOfWork.sql<MessageSql>(
      'outbox-unfinished',
      `SELECT ${columns} FROM outbox.message
       WHERE relayed_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL AND id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map(messageOf);
  }

  async markDone(id: string, at: string): Promise<void> {
    await this.unitOfWork.sql(
      'outbox-mark-done',
      `${atLeisure} UPDATE outbox.message SET done_at = $2, failed_at = NULL, failure = NULL FROM quick WHERE id = $1`,
      [id, at],
    );
  }

  async markFailed(id: string, at: string, failure: string): Promise<void> {
    await this.unitOfWork.sql(
      'outbox-mark-failed',
      'UPDATE outbox.message SET failed_at = $2, failure = $3 WHERE id = $1 AND done_at IS NULL',
      [id, at, failure],
    );
  }

  async oldestWaiting(): Promise<string | undefined> {
    const [row] = await this.unitOfWork.sql<{ added_at: Date }>(
      'outbox-oldest-waiting',
      'SELECT added_at FROM outbox.message WHERE relayed_at IS NULL ORDER BY id LIMIT 1',
      [],
    );
    return row?.added_at.toISOString();
  }

  async forgetDone(before: string): Promise<number> {
    const rows = await this.unitOfWork.sql('outbox-forget-done', 'DELETE FROM outbox.message WHERE done_at < $1 RETURNING id', [before]);
    return rows.length;
  }
}

function messageOf(row: MessageSql): Message {
  return {
    id: row.id,
    job: row.job,
    payload: row.payload,
    agencyId: row.agency_id ?? undefined,
    runAt: row.run_at?.toISOString(),
    addedAt: row.added_at.toISOString(),
  };
}
