import { Injectable } from '@nestjs/common';
import { CaseFiles, systemActor, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import type { ClockFact } from '@law/clock';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { extensionProblems } from './extension.problems';
import { extendedFact, extensionDays } from './rules/extension-days';
import { mayDelay } from './rules/may-delay';
import { mayExtend } from './rules/may-extend';
import { mayHaveBeenPosted } from './rules/posting';
import type { LetterToPost } from './store/extension-rows';
import { ExtensionStore } from './store/extension.store';
import { PostingsStore } from './store/postings.store';

export interface TellByPost {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** The day it was handed to the postal enterprise; today unless said otherwise. */
  readonly on?: string;
  /** EMS or registered-mail number. */
  readonly mailNo: string;
}

/** Under which the last day to post a letter is watched. */
const watched = 'extension-post';
const byPost = systemActor('extension.hand-to-post');

/**
 * Letters whose applicant is reached by post alone: the head's decision moves no day, the posting does. It is the day on which he
 * is told (R-33c, R-35c), so the clock hears of it from whoever posts.
 */
@Injectable()
export class Postings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: ExtensionStore,
    private readonly postings: PostingsStore,
  ) {}

  /** In the transaction of the head's act: from now on registrars are awaited, and the last day to post is watched. */
  async handOver(file: CaseFile, letter: Omit<LetterToPost, 'handedOn'>): Promise<StandingView> {
    const { letterOf, postBy } = letter;
    await this.postings.keepHandedOver(file, { ...letter, handedOn: file.today.toString() });
    const watch = [{ kind: watched, subject: letterOf, until: postBy, counted: { by: 'reply-term' } as const }];
    return file.record('hand-to-post', byPost, { letterOf, postBy }, { watch });
  }

  /** Records the posting: the term moves from here. @throws Problem posting-not-recorded, extension-not-possible, delay-not-possible */
  post(requestId: string, actor: Actor, { expectedSequence, on: wished, mailNo }: TellByPost): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('tell-by-post', actor);
      const letter = await this.lyingThere(file);
      const { letterOf, handedOn } = letter;
      const today = file.today.toString();
      const on = wished ?? today;
      mustHaveBeenPosted({ on, mailNo }, { handedOn, today });
      const fact = await this.factOf(file, letter, on);
      await this.postings.keepPosted(letterOf, { on, by: actor.id, mailNo: mailNo.trim() });
      const options = { expectedSequence, clock: [fact], watch: [{ kind: watched, subject: letterOf }] };
      return file.record('tell-by-post', actor, { letterOf, on }, options);
    });
  }

  private async lyingThere({ id }: CaseFile): Promise<LetterToPost> {
    const letter = await this.postings.toPost(id);
    if (!letter) throw new Error(`Case ${id} has no letter to post.`);
    return letter;
  }

  /** What the posting means to the term, if it can still mean it on that day. */
  private async factOf(file: CaseFile, { letterOf, kind }: LetterToPost, on: string): Promise<ClockFact> {
    const { proposals, delays } = await this.store.ofRequest(file.id);
    if (kind === 'extension') return extended(file, proposals.find(({ id }) => id === letterOf)?.days ?? 0, on);
    return delayed(file, delays.find(({ id }) => id === letterOf)?.until ?? '', on);
  }
}

function extended({ clockFacts: facts, profile, calendar }: CaseFile, days: number, on: string): ClockFact {
  const verdict = mayExtend(days, extensionDays({ facts, profile, calendar }, on));
  if (verdict.may) return extendedFact(on, days);
  throw new Problem(extensionProblems.notPossible, verdict.says, { because: verdict.because, field: 'on' });
}

function delayed({ clockFacts: facts, profile, calendar }: CaseFile, until: string, on: string): ClockFact {
  const verdict = mayDelay(until, { facts, profile, calendar }, on);
  if (verdict.may) return { act: 'delayed', on, until };
  throw new Problem(extensionProblems.delayNotPossible, verdict.says, { because: verdict.because, field: 'on' });
}

function mustHaveBeenPosted(given: { on: string; mailNo: string }, days: { handedOn: string; today: string }): void {
  const verdict = mayHaveBeenPosted(given, days);
  if (!verdict.may) throw new Problem(extensionProblems.postingNotRecorded, verdict.says, { field: verdict.field });
}
