import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { validate } from 'uuid';
import { MovedCasesStore, type MovedCase } from './store/moved-cases.store';
import { RunsStore, type Run } from './store/runs.store';

const firstId = '00000000-0000-0000-0000-000000000000';

export interface Results {
  readonly rows: readonly MovedCase[];
  readonly next?: string;
}

/** How far a recomputation has come, and what came of it. */
@Injectable()
export class RecomputationResults {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: RunsStore,
    private readonly moved: MovedCasesStore,
  ) {}

  /** Undefined before its job has begun, and for what is no change at all. */
  async progress(changeId: string, scope: Scope): Promise<Run | undefined> {
    return validate(changeId) ? this.unitOfWork.run(scope, () => this.runs.one(changeId)) : undefined;
  }

  /** The cases that moved, as far as that scope sees them. @param after `next` of the page before */
  async page(changeId: string, scope: Scope, after = firstId, limit = 50): Promise<Results> {
    if (!validate(changeId)) return { rows: [] };
    return this.unitOfWork.run(scope, async () => {
      const run = await this.runs.one(changeId);
      if (!run) return { rows: [] };
      const found = await this.moved.page(run.calendarVersion, after, limit + 1);
      const rows = found.slice(0, limit);
      return { rows, next: found.length > limit ? rows.at(-1)?.requestId : undefined };
    });
  }
}
