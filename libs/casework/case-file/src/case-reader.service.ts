import { Injectable } from '@nestjs/common';
import { readClock, sheetOf, type ClockReading, type Sheet } from '@law/clock';
import { labelOf, workflowNamed, type Workflow } from '@law/workflow';
import { RuleBook } from '@office/rule-book';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import type { Actor } from './actor';
import { caseFileProblems } from './case-file.problems';
import { isId } from './case-files.service';
import type { CaseView, EarlierRequests, LedgerLineView, Term } from './case-view';
import type { ApplicantParticulars } from './filing';
import { maskApplicant } from './rules/mask-applicant';
import { standingView } from './rules/standing-of';
import type { StandingView } from './standing-view';
import { CaseFilesStore, type KeptCase } from './store/case-files.store';

const shortestReason = 4;

/** Reading a case without acting on it: nothing here locks. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CaseFilesStore,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /** @throws Problem no-such-case, also when the actor may not know of it */
  view(id: string, actor: Actor): Promise<CaseView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.kept(id);
      const reading = this.readingOf(file);
      const { agencyId, agencyName, channel, title, items, unitId, submittedAt, profile, workflow: name, workflowVersion: version } = file;
      const standing = standingView(file, reading, workflowOf(file), actor);
      const applicant = maskApplicant(file.applicantKind, await this.particulars(id));
      return {
        standing,
        agencyId,
        agencyName,
        channel,
        title,
        items,
        applicant,
        unitId,
        submittedAt,
        reading,
        workflow: { name, version },
        profile,
      };
    });
  }

  /** Where it stands for that actor, without the rest. @throws Problem no-such-case */
  standing(id: string, actor: Actor): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.kept(id);
      return standingView(file, this.readingOf(file), workflowOf(file), actor);
    });
  }

  /** Every day counted or skipped, with its reason and article. @throws Problem no-such-case */
  sheet(id: string, actor: Actor): Promise<Sheet> {
    return this.unitOfWork.run(actor.scope, async () => sheetOf(this.clockInput(await this.kept(id))));
  }

  /** The case's history, oldest line first. @throws Problem no-such-case */
  ledger(id: string, actor: Actor): Promise<LedgerLineView[]> {
    return this.unitOfWork.run(actor.scope, async () => {
      const { acts } = workflowOf(await this.kept(id));
      const lines = await this.store.ledgerOf(id);
      return lines.map(({ sequence, act, from, to, actor: by, at, law, facts, hash }) => {
        return { sequence, act, label: labelOf(acts, act), from, to, actor: by, at, law, facts, hash };
      });
    });
  }

  /**
   * Who applies, unmasked. Written down before it is shown.
   * @throws Problem no-such-case, reveal-reason-needed
   */
  async reveal(id: string, actor: Actor, reason: string): Promise<ApplicantParticulars> {
    const why = reason.trim();
    if (Array.from(why).length < shortestReason) throw new Problem(caseFileProblems.reasonNeeded);
    return this.unitOfWork.run(actor.scope, async () => {
      const { agencyId } = await this.kept(id);
      const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
      await this.store.logReveal({ id: newId(), agencyId, requestId: id, to: actor.id, at, reason: why });
      return this.particulars(id);
    });
  }

  /** What the dates are derived from, for whoever asks "what if". @throws Problem no-such-case */
  term(id: string, scope: Scope): Promise<Term> {
    return this.unitOfWork.run(scope, async () => {
      const file = await this.kept(id);
      return { state: file.state, milestones: file.milestones, ...this.clockInput(file) };
    });
  }

  /** What the same applicant asked that agency before, oldest first, beside the case it is compared with. @throws Problem no-such-case */
  earlier(id: string, scope: Scope): Promise<EarlierRequests> {
    return this.unitOfWork.run(scope, async () => {
      const file = await this.kept(id);
      const { number, submittedOn, contentSha256 } = file;
      return { current: { number, submittedOn, contentSha256 }, earlier: await this.store.earlierOf(file) };
    });
  }

  /** For letters and messages to the applicant, inside an act's transaction. Not logged as a reveal: nobody looks. */
  async addressee(id: string): Promise<ApplicantParticulars> {
    return this.particulars(id);
  }

  private async kept(id: string): Promise<KeptCase> {
    const file = isId(id) ? await this.store.read(id) : undefined;
    if (!file) throw new Problem(caseFileProblems.noSuchCase);
    return file;
  }

  private async particulars(id: string): Promise<ApplicantParticulars> {
    const sealed = await this.store.applicantOf(id);
    if (sealed === undefined) throw new Error(`Case ${id} has no applicant.`);
    return JSON.parse(this.seal.open('case-file.applicant', sealed)) as ApplicantParticulars;
  }

  private clockInput(file: KeptCase): Parameters<typeof sheetOf>[0] {
    const asOf = this.clock.today().toString();
    return { facts: file.clockFacts, profile: this.rules.profileNamed(file.profile), calendar: this.rules.calendar(), asOf };
  }

  private readingOf(file: KeptCase): ClockReading {
    return readClock(this.clockInput(file));
  }
}

function workflowOf({ workflow, workflowVersion }: KeptCase): Workflow {
  return workflowNamed(workflow, workflowVersion);
}
