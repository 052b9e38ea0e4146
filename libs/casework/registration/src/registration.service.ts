import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { registrationProblems } from './registration.problems';
import { frequencyOf, type Frequency } from './rules/frequency';
import { RegistrationStore } from './store/registration.store';

export interface Register {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly applicantKind: 'citizen' | 'organisation';
  readonly statisticsKind: 'NATURAL' | 'COMMERCIAL' | 'RESEARCH' | 'PUBLIC_INTEREST' | 'LEGAL_SERVICE' | 'OTHER_ORG';
  readonly note?: string;
}

export interface DispatchToUnit {
  readonly expectedSequence: number;
  readonly unitId: string;
  /** The unit's own day; it moves no clock. */
  readonly internalDueOn?: string;
  readonly note?: string;
}

/** 登记 and 分办. 条例第四十五条. */
@Injectable()
export class Registration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: RegistrationStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Registers a received application and writes down what was known of earlier ones. Art. 45. */
  register(requestId: string, actor: Actor, { expectedSequence, ...given }: Register): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      const frequency = frequencyOf(file, await this.caseFiles.earlierOf(file));
      await this.store.keepEntry(file, { ...given, on: file.today.toString(), by: actor.id, frequency });
      const { applicantKind, statisticsKind } = given;
      return file.record('register', actor, { applicantKind, statisticsKind, sameMonth: frequency.inMonth }, { expectedSequence });
    });
  }

  /** Earlier requests of the same applicant, shown while registering. */
  frequencyOf(requestId: string, actor: Actor): Promise<Frequency> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      return frequencyOf(file, await this.caseFiles.earlierOf(file));
    });
  }

  /** Hands the case to a unit, or to another one. Internal: the clock does not move (casework §9.1). @throws Problem registration-no-such-unit */
  dispatchToUnit(requestId: string, actor: Actor, { expectedSequence, ...to }: DispatchToUnit): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      if (!(await this.organisation.unitOf(file.agencyId, to.unitId))) throw new Problem(registrationProblems.noSuchUnit);
      const dispatchId = await this.store.keepDispatch(file, { ...to, by: actor.id, at: this.clock.now().toString() });
      return file.record(
        'dispatch-to-unit',
        actor,
        { dispatchId, unitId: to.unitId, internalDueOn: to.internalDueOn },
        { expectedSequence },
      );
    });
  }
}
