import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ApplicantNews } from './applicant-news';
import { CasePapers, hashOf } from './case-papers';
import { extensionProblems } from './extension.problems';
import { Postings } from './postings.service';
import { mayDelay } from './rules/may-delay';
import { ExtensionStore } from './store/extension.store';

export interface DelayReply {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** A working day after the last day as it stands. */
  readonly until: string;
  /** Why the reasons given are reasonable and the term cannot be kept; goes into the letter. */
  readonly reason: string;
}

/** 延迟答复: a reasonable later day, fixed and told by the head of the office. 条例第三十五条. */
@Injectable()
export class Delays {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: ExtensionStore,
    private readonly papers: CasePapers,
    private readonly news: ApplicantNews,
    private readonly postings: Postings,
  ) {}

  /** Fixes the day and tells the applicant, in one act; by post alone, the posting tells him. R-35c. @throws Problem delay-not-possible */
  delay(requestId: string, actor: Actor, { expectedSequence, until, reason }: DelayReply): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('delay-reply', actor);
      if (reason.trim() === '') throw new Problem(extensionProblems.reasonMissing, undefined, { field: 'reason' });
      const dueBefore = mustBePossible(file, until);
      const on = file.today.toString();
      const letter = await this.papers.delay(file, actor, { dueBefore, until, reason });
      const fixed = { on, by: actor.id, until, dueBefore, reason: reason.trim(), documentId: letter.id };
      const delayId = await this.store.keepDelay(file, fixed);
      const reached = await this.news.tell(file, 'reply-delayed', { dueOn: until }, dueBefore);
      const facts = { delayId, dueBefore, until, document: hashOf(letter) };
      const clock = reached ? [{ act: 'delayed', on, until } as const] : [];
      const standing = await file.record('delay-reply', actor, facts, { expectedSequence, clock });
      return reached ? standing : this.postings.handOver(file, { letterOf: delayId, kind: 'delay', postBy: dueBefore });
    });
  }
}

/** @returns the last day as it stood */
function mustBePossible({ clockFacts: facts, profile, calendar, today }: CaseFile, until: string): string {
  const verdict = mayDelay(until, { facts, profile, calendar }, today.toString());
  if (verdict.may) return verdict.legalDueBefore;
  const { because, says } = verdict;
  const field = because === 'not-later' || because === 'day-off' || because === 'too-long' ? { field: 'until' } : {};
  throw new Problem(extensionProblems.delayNotPossible, says, { because, ...field });
}
