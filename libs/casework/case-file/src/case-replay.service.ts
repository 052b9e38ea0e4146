import { Injectable } from '@nestjs/common';
import type { ClockInput } from '@law/clock';
import { RuleBook } from '@office/rule-book';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock, officeDayOf } from '@platform/time';
import type { Actor } from './actor';
import { caseFileProblems } from './case-file.problems';
import { isId } from './case-files.service';
import { factsKnownOn } from './rules/facts-known-on';
import { CaseFilesStore } from './store/case-files.store';

/** "What was the last day, as it was known on that day?" Answered from the hashed lines, not from the copy beside the case. */
@Injectable()
export class CaseReplay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CaseFilesStore,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /**
   * What the dates were derived from at the end of that office day: the facts written down by then, the notices in force by then, the
   * version of the statute the case keeps.
   * @throws Problem no-such-case, day-has-not-come
   */
  asKnownOn(id: string, actor: Actor, day: string): Promise<ClockInput> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = isId(id) ? await this.store.read(id) : undefined;
      if (!file) throw new Problem(caseFileProblems.noSuchCase);
      if (day > this.clock.today().toString()) throw new Problem(caseFileProblems.dayHasNotCome);
      return {
        facts: factsKnownOn(await this.store.ledgerOf(id), day, officeDayOf),
        profile: this.rules.profileNamed(file.profile),
        calendar: this.rules.calendarAsKnownOn(day),
        asOf: day,
      };
    });
  }
}
