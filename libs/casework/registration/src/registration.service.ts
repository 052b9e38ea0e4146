import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type EarlierRequest, type StandingView } from '@casework/case-file';
import { Organisation } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { Corrections } from './corrections.service';
import { registrationProblems } from './registration.problems';
import type { CorrectionForecast } from './rules/correction-forecast';
import { frequencyOf, type Frequency } from './rules/frequency';
import type { Entry } from './store/registration-rows';
import { RegistrationStore, type Registered } from './store/registration.store';

export interface Register extends Pick<Entry, 'applicantKind' | 'statisticsKind' | 'note'> {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
}

export interface DispatchToUnit {
  readonly expectedSequence: number;
  /** A unit of the actor's own agency. */
  readonly unitId: string;
  /** The unit's own day; it moves no clock. Not before today. */
  readonly internalDueOn?: string;
  readonly note?: string;
}

/** What the desk sees of this room. */
export interface RegistrationView extends Registered {
  /** Earlier requests of the same applicant to this agency, oldest first. */
  readonly earlier: readonly EarlierRequest[];
  /** What they mean for this one, as of now; what was known on the day of registration stands in the entry. */
  readonly frequency: Frequency;
  /** The dates that would follow from asking for correction today; absent once that is past. */
  readonly forecast?: CorrectionForecast;
}

/** 登记 and 分办. 条例第四十五条. */
@Injectable()
export class Registration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly corrections: Corrections,
    private readonly organisation: Organisation,
    private readonly store: RegistrationStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Registers a received application and writes down what was known of earlier ones. Art. 45. */
  register(requestId: string, actor: Actor, { expectedSequence, ...given }: Register): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('register', actor);
      const { current, earlier } = await this.reader.earlier(requestId, actor.scope);
      const frequency = frequencyOf(current, earlier, file.profile);
      await this.store.keepEntry(file, { ...given, on: file.today.toString(), by: actor.id, frequency });
      const { applicantKind, statisticsKind } = given;
      return file.record('register', actor, { applicantKind, statisticsKind, sameMonth: frequency.inMonth }, { expectedSequence });
    });
  }

  /** Hands the case to a unit, or to another one. Internal: the clock does not move. @throws Problem registration-no-such-unit */
  async dispatchToUnit(requestId: string, actor: Actor, { expectedSequence, ...to }: DispatchToUnit): Promise<StandingView> {
    const unit = actor.agencyId && (await this.organisation.unitOf(actor.agencyId, to.unitId));
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('dispatch-to-unit', actor);
      if (!unit || unit.agencyId !== file.agencyId) throw new Problem(registrationProblems.noSuchUnit);
      if (to.internalDueOn !== undefined && to.internalDueOn < file.today.toString())
        throw new Problem(registrationProblems.dayNotPossible);
      const dispatchId = await this.store.keepDispatch(file, { ...to, by: actor.id, at: this.clock.now().toString() });
      const facts = { dispatchId, unitId: to.unitId, internalDueOn: to.internalDueOn };
      return file.record('dispatch-to-unit', actor, facts, { expectedSequence, unitId: to.unitId });
    });
  }

  /** Entry, earlier requests, correction, dispatches and closing of a case. @throws Problem no-such-case */
  of(requestId: string, { scope }: Actor): Promise<RegistrationView> {
    return this.unitOfWork.run(scope, async () => {
      const { current, earlier } = await this.reader.earlier(requestId, scope);
      const registered = await this.store.ofRequest(requestId);
      const forecast = registered.closing ? undefined : await this.corrections.forecast(scope, requestId);
      const { profile } = await this.reader.term(requestId, scope);
      return { ...registered, earlier, frequency: frequencyOf(current, earlier, profile), forecast };
    });
  }
}
