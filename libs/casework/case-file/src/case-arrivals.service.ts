import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { ArrivalsStore, type ArrivedCase } from './store/arrivals.store';

const page = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

/** Cases as they came in, for the room that has to know that nothing was lost on the way. */
@Injectable()
export class CaseArrivals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ArrivalsStore,
  ) {}

  /** Not registered, though they came in at that instant or before; oldest first, page by page. */
  async *unregistered(scope: Scope, before: string): AsyncGenerator<readonly ArrivedCase[]> {
    let after = { at: '-infinity', id: first };
    for (;;) {
      const found = await this.unitOfWork.run(scope, () => this.store.unregistered(before, after, page));
      const last = found.at(-1);
      if (!last) return;
      yield found;
      after = { at: last.submittedAt, id: last.id };
    }
  }

  /** Submitted on that office day or later, and whatever is not registered yet, however old. */
  async since(scope: Scope, day: string): Promise<ArrivedCase[]> {
    const cases: ArrivedCase[] = [];
    let found: ArrivedCase[];
    do {
      found = await this.unitOfWork.run(scope, () => this.store.since(day, cases.at(-1)?.id ?? first, page));
      cases.push(...found);
    } while (found.length === page);
    return cases;
  }
}
