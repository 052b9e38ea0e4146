import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import type { DocumentView } from '@office/documents';
import { Notifications } from '@office/notification';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ApplicantNews } from './applicant-news';
import { CasePapers, hashOf } from './case-papers';
import { extensionProblems } from './extension.problems';
import { mayAskForReasons, mayHaveCome, reasonsPeriod } from './rules/reasons-period';
import type { Reasons } from './store/extension-rows';
import { ExtensionStore } from './store/extension.store';

export interface AskForReasons {
  readonly expectedSequence: number;
  /** What was counted and why it looks beyond a reasonable extent; goes into the letter. */
  readonly why: string;
  /** Last day for the applicant; the parameter `reasons-period` from today unless said otherwise. */
  readonly until?: string;
}

export interface RecordReasons {
  readonly expectedSequence: number;
  /** The applicant's words; a registrar may name the paper instead. */
  readonly text?: string;
  /** The written reasons among the documents of the case, when a registrar records them. */
  readonly documentId?: string;
  /** The day they came, when a registrar records them. Today for the applicant himself. */
  readonly on?: string;
}

/** Under which its last day is watched: once it has passed, the office judges without reasons. */
const watched = 'reasons';

/** 说明理由: asked for once, for requests clearly beyond a reasonable extent. 条例第三十五条. It stops no term. */
@Injectable()
export class ReasonsAsked {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: ExtensionStore,
    private readonly papers: CasePapers,
    private readonly news: ApplicantNews,
    private readonly notifications: Notifications,
  ) {}

  /** @throws Problem reasons-not-askable when the period is not one the law's custom allows */
  ask(requestId: string, actor: Actor, { expectedSequence, why, until: wished }: AskForReasons): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('ask-for-reasons', actor);
      if (why.trim() === '') throw new Problem(extensionProblems.reasonMissing, undefined, { field: 'why' });
      const on = file.today.toString();
      const until = mustBeAskable(file, wished);
      const letter = await this.papers.reasons(file, actor, { until, why });
      await this.store.keepAsking(file, { askedOn: on, askedBy: actor.id, until, why: why.trim(), documentId: letter.id });
      await this.news.tell(file, 'reasons-asked', { until });
      const facts = { until, document: hashOf(letter) };
      return file.record('ask-for-reasons', actor, facts, {
        expectedSequence,
        clock: [{ act: 'reasons-asked', on, until }],
        watch: [{ kind: watched, subject: requestId, until }],
      });
    });
  }

  /** Takes the reasons, from the applicant himself or from a registrar for him. @throws Problem reasons-incomplete, reasons-day-not-possible */
  record(requestId: string, actor: Actor, { expectedSequence, on: wished, ...given }: RecordReasons): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('record-reasons', actor);
      const asked = await this.askedOf(requestId);
      const on = mustBePossible(file, asked, actor.roles.includes('applicant') ? undefined : wished);
      const paper = await this.paperOf(file, actor, given, on);
      await this.store.keepReasons(requestId, { on, by: actor.id, documentId: paper.id });
      const { agencyId, number } = file;
      await this.notifications.notice({
        agencyId,
        requestId,
        to: { role: 'registrar' },
        template: 'reasons-given',
        particulars: { number },
      });
      const facts = { on, late: on > asked.until, document: hashOf(paper) };
      return file.record('record-reasons', actor, facts, {
        expectedSequence,
        clock: [{ act: 'reasons-given', on }],
        watch: [{ kind: watched, subject: requestId }],
      });
    });
  }

  private async askedOf(requestId: string): Promise<Reasons> {
    const asked = await this.store.reasonsOf(requestId);
    if (!asked) throw new Error(`Case ${requestId} waits for reasons nobody asked for.`);
    return asked;
  }

  /** Words become a document of the case; a registrar may name one that is there already. */
  private paperOf(
    file: CaseFile,
    actor: Actor,
    { text = '', documentId }: Pick<RecordReasons, 'text' | 'documentId'>,
    on: string,
  ): Promise<DocumentView> {
    if (documentId !== undefined && !actor.roles.includes('applicant')) return this.papers.ofThisCase(file, documentId);
    if (text.trim() === '') throw new Problem(extensionProblems.reasonsIncomplete, undefined, { field: 'text' });
    return this.papers.reasonsGiven(file, actor, text, on);
  }
}

/** @returns the last day the applicant is given */
function mustBeAskable({ profile, calendar, today }: CaseFile, wished: string | undefined): string {
  const verdict = mayAskForReasons(reasonsPeriod(profile, calendar, today.toString()), wished);
  if (verdict.may) return verdict.until;
  const { because, says } = verdict;
  throw new Problem(extensionProblems.reasonsNotAskable, says, { because, ...(because === 'period' && { field: 'until' }) });
}

/** @returns the day the reasons came */
function mustBePossible(file: CaseFile, { askedOn }: Reasons, wished: string | undefined): string {
  const today = file.today.toString();
  const on = wished ?? today;
  if (mayHaveCome(on, { askedOn, today })) return on;
  const says = { zh: `收到理由之日应在 ${askedOn} 至今天之间(含当日)`, en: `The reasons came between ${askedOn} and today` };
  throw new Problem(extensionProblems.dayNotPossible, says, { field: 'on' });
}
