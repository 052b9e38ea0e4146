import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';

/** Of one change. */
export interface Run {
  readonly changeId: string;
  readonly calendarVersion: string;
  /** Number of the notice. */
  readonly notice: string;
  /** Cases begun later were counted with it from the start. */
  readonly begunUntil: string;
  readonly total: number;
  readonly done: number;
  readonly moved: number;
  /** The last case that was done. */
  readonly lastId: string;
  readonly startedAt: string;
  readonly finishedAt?: string;
}

const at = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const asRun = `
SELECT json_strip_nulls(json_build_object('changeId', change_id, 'calendarVersion', calendar_version, 'notice', notice,
  'begunUntil', ${at('begun_until')}, 'total', total, 'done', done, 'moved', moved, 'lastId', last_id, 'startedAt', ${at('started_at')},
  'finishedAt', ${at('finished_at')})) AS run
FROM recomputation.run WHERE change_id = $1`;

@Injectable()
export class RunsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Leaves one that was begun before as it is. */
  async begin(run: Omit<Run, 'done' | 'moved' | 'lastId' | 'finishedAt'>): Promise<void> {
    const { changeId, calendarVersion, notice, begunUntil, total, startedAt } = run;
    await this.unitOfWork.sql(
      'recomputation-begin',
      `INSERT INTO recomputation.run (change_id, calendar_version, notice, begun_until, total, done, moved, last_id, started_at)
       VALUES ($1, $2, $3, $4, $5, 0, 0, '00000000-0000-0000-0000-000000000000', $6) ON CONFLICT (change_id) DO NOTHING`,
      [changeId, calendarVersion, notice, begunUntil, total, startedAt],
    );
  }

  /** Two workers take turns, batch by batch. */
  async lock(changeId: string): Promise<Run | undefined> {
    const [row] = await this.unitOfWork.sql<{ run: Run }>('recomputation-lock', `${asRun} FOR UPDATE`, [changeId]);
    return row?.run;
  }

  async one(changeId: string): Promise<Run | undefined> {
    const [row] = await this.unitOfWork.sql<{ run: Run }>('recomputation-run', asRun, [changeId]);
    return row?.run;
  }

  async advance(changeId: string, { done, moved, lastId }: Pick<Run, 'done' | 'moved' | 'lastId'>): Promise<void> {
    await this.unitOfWork.sql(
      'recomputation-advance',
      'UPDATE recomputation.run SET done = done + $2, moved = moved + $3, last_id = $4 WHERE change_id = $1',
      [changeId, done, moved, lastId],
    );
  }

  async finish(changeId: string, finishedAt: string): Promise<void> {
    await this.unitOfWork.sql('recomputation-finish', 'UPDATE recomputation.run SET finished_at = $2 WHERE change_id = $1', [
      changeId,
      finishedAt,
    ]);
  }
}
