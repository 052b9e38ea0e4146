import { Injectable } from '@nestjs/common';
import { readClock } from '@law/clock';
import { RuleBook } from '@office/rule-book';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { countAnew } from './rules/counted-day';
import { WatchesStore, type StaleWatch } from './store/watches.store';

const page = 1_000;

/** The last days that stages asked to be watched, when the calendar they were counted with is in force no longer. */
@Injectable()
export class AskedDays {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: WatchesStore,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /**
   * Counts every one of them with the calendar in force, of closed cases too: a dispute outlives its case. Where all were counted with it,
   * one look into an index.
   * @returns how many moved
   */
  async recount(scope: Scope): Promise<number> {
    let moved = 0;
    for (;;) {
      const round = await this.unitOfWork.run(scope, () => this.recountPage());
      moved += round.moved;
      if (round.found < page) return moved;
    }
  }

  private async recountPage(): Promise<{ readonly found: number; readonly moved: number }> {
    const { version } = this.rules.calendar();
    const stale = await this.store.stale(version, page);
    if (stale.length === 0) return { found: 0, moved: 0 };
    const days = stale.map((watch) => ({ ...watch, until: this.dayOf(watch) }));
    await this.store.moveAll(
      days.map(({ requestId, kind, subject, until }) => ({ requestId, kind, subject, until })),
      version,
    );
    return { found: stale.length, moved: days.filter(({ until }, index) => until !== stale[index]?.until).length };
  }

  private dayOf({ counted, until, profile, clockFacts: facts }: StaleWatch): string {
    if (!counted) return until;
    const [calendar, asOf] = [this.rules.calendar(), this.clock.today().toString()];
    const legalDue = (): string | undefined => readClock({ facts, profile: this.rules.profileNamed(profile), calendar, asOf }).legalDue;
    return countAnew(counted, calendar, legalDue) ?? until;
  }
}
