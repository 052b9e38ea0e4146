import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readClock, type ClockFact } from '@law/clock';
import { appendEntry, verifyChain, type ChainVerdict } from '@law/ledger';
import { informationRequest2, judge, workflowNamed, type RequestAct } from '@law/workflow';
import { Problem } from '@platform/http';
import { plainQueryCode, queryCodeFrom } from '@office/identity';
import { RuleBook } from '@office/rule-book';
import { Outbox } from '@platform/outbox';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import type { Actor } from './actor';
import type { CaseFile } from './case-file';
import { caseFileProblems } from './case-file.problems';
import type { Filing } from './filing';
import { OpenCase } from './open-case';
import { markOfApplicant } from './rules/applicant-mark';
import { projectionOf } from './rules/projection';
import { standingView } from './rules/standing-of';
import type { StandingView } from './standing-view';
import { CaseFilesStore, type KeptCase } from './store/case-files.store';
import { WatchesStore } from './store/watches.store';

export type Begun = StandingView & {
  /** Shown once; the database holds its keyed digest only. */
  readonly queryCode: string;
};

/** What begins today begins under the newest table. */
const workflow = informationRequest2;

/** The meeting point of the stages: they open the case here, and record what they did. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CaseFilesStore,
    private readonly watches: WatchesStore,
    private readonly outbox: Outbox,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /**
   * Files an application: number, items, sealed applicant and the first ledger line in one statement of the open transaction.
   * The number is gap-free within agency and year of submission. Art. 29.
   * @throws Problem act-refused when the actor may not submit
   */
  async begin(filing: Filing, actor: Actor): Promise<Begun> {
    const queryCode = queryCodeFrom(() => randomBytes(1).readUInt8());
    const { act = 'submit', clock = [] } = filing.begins ?? {};
    const begun = this.firstRow(filing, act, clock, actor);
    const line = appendEntry(undefined, {
      caseId: filing.id,
      act,
      from: workflow.initial,
      to: begun.state,
      actor: actor.id,
      agency: filing.agency.id,
      at: begun.submittedAt,
      law: workflow.acts[act].law,
      facts: {
        ...filing.facts,
        channel: filing.channel,
        contentSha256: filing.contentSha256,
        items: begun.items.map(({ id }) => id),
        ...(clock.length > 0 && { clock }),
      },
    });
    const kept = { ...begun, sequence: line.sequence, headHash: line.hash };
    const reading = readClock({
      facts: clock,
      profile: this.rules.profileNamed(kept.profile),
      calendar: this.rules.calendar(),
      asOf: kept.submittedOn,
    });
    const number = await this.store.begin(
      {
        ...kept,
        agencyCode: filing.agency.code,
        applicantSealed: this.seal.close('case-file.applicant', JSON.stringify(filing.applicant.particulars)),
        queryMark: this.seal.mark('query-code', plainQueryCode(queryCode)),
      },
      line,
      projectionOf(kept, workflow, reading, { profile: this.rules.profileNamed(kept.profile), calendar: this.rules.calendar() }),
    );
    return { ...standingView({ ...kept, number }, reading, workflow, actor), queryCode };
  }

  /**
   * Opens a case and locks it until the transaction ends: the first statement of every act.
   * @param expectedSequence the ledger line the actor saw; given here, a stale page is told what happened before anything else is judged
   * @throws Problem no-such-case, case-moved-on
   */
  async open(id: string, expectedSequence?: number): Promise<CaseFile> {
    const file = await this.opened(id);
    await file.mustBeWhatWasSeen(expectedSequence);
    return file;
  }

  /** Derives the dates anew, for a corrected calendar or a nightly comparison. @returns whether what was kept differed */
  async rederive(id: string, actor: Actor): Promise<boolean> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.opened(id);
      const next = projectionOf(file.row, workflowNamed(file.row.workflow, file.row.workflowVersion), file.reading, file);
      const differed = await this.store.differs(id, next);
      if (differed) await this.store.project(id, next);
      return differed;
    });
  }

  /** Walks one chain. @throws Problem no-such-case */
  verify(scope: Scope, id: string): Promise<ChainVerdict> {
    return this.unitOfWork.run(scope, async () => {
      const file = isId(id) ? await this.store.read(id) : undefined;
      if (!file) throw new Problem(caseFileProblems.noSuchCase);
      const verdict = verifyChain(await this.store.ledgerOf(id));
      const whole = !verdict.intact || (verdict.head.sequence === file.sequence && verdict.head.hash === file.headHash);
      return whole ? verdict : { intact: false, place: file.sequence, because: 'broken-link' };
    });
  }

  /** All visible cases, in pages, for walks over the whole house. */
  idsAfter(scope: Scope, id: string | undefined, limit = 500): Promise<string[]> {
    return this.unitOfWork.run(scope, () => this.store.idsAfter(id ?? '00000000-0000-0000-0000-000000000000', limit));
  }

  private async opened(id: string): Promise<OpenCase> {
    const kept = isId(id) ? await this.store.lock(id) : undefined;
    if (!kept) throw new Problem(caseFileProblems.noSuchCase);
    return new OpenCase(kept, { store: this.store, watches: this.watches, clock: this.clock, outbox: this.outbox, rules: this.rules });
  }

  private firstRow(filing: Filing, act: RequestAct, clock: readonly ClockFact[], actor: Actor): KeptCase {
    const standing = { workflow: workflow.name, version: workflow.version, state: workflow.initial, milestones: [], performedBy: {} };
    const verdict = judge(workflow, standing, act, actor);
    if (!verdict.allowed) throw new Problem(caseFileProblems.actRefused, undefined, { act, because: verdict.because });
    const submittedOn = this.clock.today().toString();
    return {
      id: filing.id,
      agencyId: filing.agency.id,
      agencyName: filing.agency.name,
      number: '',
      channel: filing.channel,
      title: filing.title,
      contentSha256: filing.contentSha256,
      applicantKind: filing.applicant.kind,
      applicantMark: this.seal.mark('applicant', markOfApplicant(filing.applicant.particulars)),
      submittedAt: this.clock.now().toString({ fractionalSecondDigits: 3 }),
      submittedOn,
      profile: filing.begins?.profile ?? this.rules.profileFor(submittedOn).id,
      workflow: workflow.name,
      workflowVersion: workflow.version,
      state: verdict.to,
      milestones: verdict.milestones,
      performedBy: { [act]: [actor.id] },
      sequence: 0,
      headHash: '',
      clockFacts: clock,
      items: filing.items.map(({ description }, index) => ({ id: newId(), position: index + 1, description })),
    };
  }
}

/** A path may hold anything; what is no uuid names no case. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
