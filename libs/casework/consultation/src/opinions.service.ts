import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Notifications } from '@office/notification';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ConsultationPapers } from './consultation-papers';
import { consultationProblems } from './consultation.problems';
import { letterOf } from './letter-of';
import type { AnswerKind } from './rules/consultation';
import { answerable, silenceIsOver } from './rules/possible-days';
import type { Followed } from './rules/record';
import { LettersStore } from './store/letters.store';

interface Answer {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly consultationId: string;
  /** The day it reached the agency: the last one not counted. */
  readonly on: string;
  readonly text?: string;
  /** The paper itself, among the documents of the case. */
  readonly documentId?: string;
}

export interface RecordOpinion extends Answer {
  readonly consents: boolean;
}

/** `text`: the reasons, where it gives any. Without them it may be disclosed after weighing (scenario 22). */
export type RecordObjection = Answer;

export interface RecordSilence {
  /** Absent for the job, which looks under the lock itself. */
  readonly expectedSequence?: number;
  readonly consultationId: string;
}

/** What the consulted sides answered, and what it means that they did not. 条例第三十二条, 第三十四条. */
@Injectable()
export class Opinions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: LettersStore,
    private readonly papers: ConsultationPapers,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Records consent or comments; the count goes on from the next day.
   * @throws Problem consultation-unknown, consultation-done-before, consultation-day-not-possible, consultation-answer-needed, consultation-is-an-objection
   */
  recordOpinion(requestId: string, actor: Actor, { consents, ...answer }: RecordOpinion): Promise<StandingView> {
    return this.answered(requestId, actor, 'record-opinion', answer, ({ kind }) => {
      if (!consents && kind !== 'other-organ') throw new Problem(consultationProblems.notAnOpinion, undefined, { field: 'consents' });
      if (!answer.text?.trim() && answer.documentId === undefined)
        throw new Problem(consultationProblems.answerNeeded, undefined, { field: 'text' });
      return consents ? 'consents' : 'comments';
    });
  }

  /**
   * Records that a third party or a co-maker does not agree; it has to be weighed before the reply is signed.
   * @throws Problem consultation-unknown, consultation-done-before, consultation-day-not-possible, consultation-organ-does-not-object
   */
  recordObjection(requestId: string, actor: Actor, answer: RecordObjection): Promise<StandingView> {
    return this.answered(requestId, actor, 'record-objection', answer, ({ kind }) => {
      if (kind === 'other-organ') throw new Problem(consultationProblems.notAnObjection, undefined, { field: 'consultationId' });
      return 'objects';
    });
  }

  /**
   * Writes down that no opinion came within the fifteen working days, and what that means. The clock needs no fact: it derives the end.
   * @throws Problem consultation-unknown, consultation-done-before, consultation-still-runs
   */
  recordSilence(requestId: string, actor: Actor, { expectedSequence, consultationId }: RecordSilence): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('record-silence', actor);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (letter.answered ?? letter.silent ?? letter.ended) throw new Problem(consultationProblems.done);
      return this.silent(file, actor, letter, expectedSequence);
    });
  }

  /** As the job does it: silence that an answer or somebody at the desk forestalled is left alone. @throws Problem consultation-still-runs */
  async lapse(requestId: string, actor: Actor, consultationId: string): Promise<void> {
    await this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (letter.answered ?? letter.silent ?? letter.ended) return;
      file.mustAllow('record-silence', actor);
      await this.silent(file, actor, letter);
    });
  }

  private answered(
    requestId: string,
    actor: Actor,
    act: 'record-opinion' | 'record-objection',
    { expectedSequence, consultationId, on, text, documentId }: Answer,
    answerOf: (letter: Followed) => AnswerKind,
  ): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow(act, actor);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (letter.answered) throw new Problem(consultationProblems.done);
      const verdict = answerable({ sentOn: letter.sentOn, servedOn: letter.served?.on }, on, file.today.toString());
      if (!verdict.possible) throw new Problem(consultationProblems.dayNotPossible, verdict.says, { field: 'on' });
      const answer = answerOf(letter);
      const document = await this.papers.known(file, documentId);
      const answerBy = answerByIn(file, consultationId);
      const late = answerBy !== undefined && on > answerBy;
      const words = text?.trim() ? text.trim() : undefined;
      const particulars = { answer, late };
      const event = { letterId: letter.id, kind: 'answered' as const, on, by: actor.id, particulars, words, documentId: document?.id };
      await this.store.keepEvents(file, [event]);
      return file.record(
        act,
        actor,
        { consultationId, on, answer, late, reasoned: words !== undefined, document },
        {
          expectedSequence,
          clock: letter.ended && letter.ended.on <= on ? [] : [{ act: 'consult-ended', id: consultationId, on }],
          watch: [{ kind: 'consultation-service', subject: consultationId }],
        },
      );
    });
  }

  private async silent(file: CaseFile, actor: Actor, { id, kind }: Followed, expectedSequence?: number): Promise<StandingView> {
    const today = file.today.toString();
    const counted = file.reading.consultations.find((one) => one.id === id);
    const answerBy = counted?.answerBy;
    if (!silenceIsOver(answerBy, today)) throw new Problem(consultationProblems.stillRuns, stillRunsUntil(answerBy), { until: answerBy });
    await this.store.keepEvents(file, [{ letterId: id, kind: 'silent', on: today, by: actor.id, particulars: { answerBy } }]);
    await this.notifications.notice({
      agencyId: file.agencyId,
      requestId: file.id,
      to: { role: 'registrar' },
      template: 'consultation-silent',
      particulars: { number: file.number, on: answerBy },
    });
    const facts = { consultationId: id, kind, answerBy, means: counted?.silenceMeans ?? 'nothing' };
    return file.record('record-silence', actor, facts, { expectedSequence });
  }
}

function answerByIn({ reading }: CaseFile, consultationId: string): string | undefined {
  return reading.consultations.find(({ id }) => id === consultationId)?.answerBy;
}

function stillRunsUntil(answerBy: string | undefined): { zh: string; en: string } {
  return answerBy === undefined
    ? {
        zh: '对方何时收到尚未记录,或者条例没有规定其答复期限',
        en: 'It is not recorded when the letter was received, or the law gives no term',
      }
    : {
        zh: `对方在 ${answerBy} 当日仍可提出意见,次日起才能记录`,
        en: `An opinion may still come on ${answerBy}; record silence from the next day`,
      };
}
