import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Notifications } from '@office/notification';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ApplicantNews } from './applicant-news';
import { CasePapers, hashOf } from './case-papers';
import { extensionProblems } from './extension.problems';
import { Postings } from './postings.service';
import { extendedFact, extensionDays, type ExtendedTo, type ExtensionDays } from './rules/extension-days';
import { mayExtend } from './rules/may-extend';
import type { Proposal } from './store/extension-rows';
import { ExtensionStore } from './store/extension.store';

export interface ProposeExtension {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** Working days, from one to what is left of the statute's twenty. */
  readonly days: number;
  /** Goes into the letter to the applicant. */
  readonly reason: string;
}

export interface GrantExtension {
  readonly expectedSequence: number;
}

export interface RefuseExtension {
  readonly expectedSequence: number;
  readonly reason: string;
}

/** 延期: proposed by whoever handles the case, granted and told, or refused, by the head of the office. 条例第三十三条第二款. */
@Injectable()
export class Extensions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: ExtensionStore,
    private readonly papers: CasePapers,
    private readonly news: ApplicantNews,
    private readonly postings: Postings,
    private readonly notifications: Notifications,
  ) {}

  /** Puts it before the head of the office; the term does not move yet. @throws Problem extension-not-possible with the number still possible */
  propose(requestId: string, actor: Actor, { expectedSequence, days, reason }: ProposeExtension): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('propose-extension', actor);
      const why = mustBeSaid(reason);
      const { known } = mustBePossible(file, days);
      const proposalId = await this.store.keepProposal(file, { days, reason: why, on: file.today.toString(), by: actor.id });
      await this.noticeTo(file, { role: 'office-head' }, { days: String(days), dueOn: known.legalDue });
      return file.record('propose-extension', actor, { proposalId, days }, { expectedSequence });
    });
  }

  /**
   * Consents and tells the applicant, in one act: today, while the term still runs. Who is reached by post alone is told when the
   * letter is posted, and the term moves then. Art. 33(2), R-33c.
   * @throws Problem extension-not-possible when the last day has passed since it was proposed, or the days are no longer left
   */
  grant(requestId: string, actor: Actor, { expectedSequence }: GrantExtension): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('grant-extension', actor);
      const { id: proposalId, days, reason, on: proposedOn } = await this.proposed(file);
      const { known, to } = mustBePossible(file, days);
      const on = file.today.toString();
      const told = { dueBefore: known.legalDue, dueAfter: to.legalDue };
      const { receiptOn: receivedOn } = file;
      const approval = await this.papers.approval(file, actor, { days, reason, proposedOn, ...told });
      const letter = await this.papers.extension(file, actor, { receivedOn, days, reason, consulting: known.consulting, ...told });
      await this.store.keepDecision(proposalId, {
        decision: 'granted',
        decidedOn: on,
        decidedBy: actor.id,
        documentId: letter.id,
        ...told,
      });
      const { legalDue: postBy } = known;
      const reached = await this.news.tell(file, 'extension', { dueOn: to.legalDue }, postBy);
      const facts = { proposalId, days, ...told, document: hashOf(letter), approval: hashOf(approval) };
      const clock = reached ? [extendedFact(on, days)] : [];
      const standing = await file.record('grant-extension', actor, facts, { expectedSequence, clock });
      return reached ? standing : this.postings.handOver(file, { letterOf: proposalId, kind: 'extension', postBy });
    });
  }

  /** The term stays as it is; whoever proposed it is told. */
  refuse(requestId: string, actor: Actor, { expectedSequence, reason }: RefuseExtension): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('refuse-extension', actor);
      const answer = mustBeSaid(reason);
      const { id: proposalId, by: staffId } = await this.proposed(file);
      const on = file.today.toString();
      await this.store.keepDecision(proposalId, { decision: 'refused', decidedOn: on, decidedBy: actor.id, answer });
      const { agencyId, number, reading } = file;
      const particulars = { number, dueOn: reading.legalDue ?? '-' };
      await this.notifications.notice({ agencyId, requestId, to: { staffId }, template: 'extension-refused', particulars });
      return file.record('refuse-extension', actor, { proposalId }, { expectedSequence });
    });
  }

  private async proposed({ id }: CaseFile): Promise<Proposal> {
    const proposal = await this.store.openProposal(id);
    if (!proposal) throw new Error(`Case ${id} waits for a decision on an extension nobody proposed.`);
    return proposal;
  }

  private noticeTo(
    { id: requestId, agencyId, number }: CaseFile,
    to: { readonly role: string },
    said: { readonly days: string; readonly dueOn: string },
  ): Promise<void> {
    return this.notifications.notice({ agencyId, requestId, to, template: 'extension-proposed', particulars: { number, ...said } });
  }
}

/** @throws Problem extension-reason-missing */
function mustBeSaid(reason: string): string {
  const said = reason.trim();
  if (said === '') throw new Problem(extensionProblems.reasonMissing, undefined, { field: 'reason' });
  return said;
}

/** Asked anew under the lock: what was possible when it was proposed may be late now. */
function mustBePossible(file: CaseFile, days: number): { readonly known: ExtensionDays; readonly to: ExtendedTo } {
  const { clockFacts: facts, profile, calendar, today } = file;
  const known = extensionDays({ facts, profile, calendar }, today.toString());
  const verdict = mayExtend(days, known);
  if (verdict.may && known) return { known, to: verdict.to };
  const { because, says, possible } = verdict as Extract<typeof verdict, { may: false }>;
  throw new Problem(extensionProblems.notPossible, says, {
    because,
    possible,
    ...(known && { legalDue: known.legalDue, granted: known.granted }),
    ...(because === 'too-long' && { field: 'days' }),
  });
}
