import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { parameterOf } from '@law/statute';
import { workingDayAfter } from '@law/calendar';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ApplicantNotices } from './applicant-notices';
import { consultationProblems } from './consultation.problems';
import { letterOf } from './letter-of';
import type { EndReason } from './rules/consultation';
import { silenceIsOver } from './rules/possible-days';
import { wouldMove } from './rules/would-move';
import { LettersStore } from './store/letters.store';
import { termOf } from './term-of';

export interface EndConsultation {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly consultationId: string;
  readonly reason: EndReason;
  /** What was tried, or why it is needed no longer. */
  readonly because: string;
}

export interface MarkOtherOrgan {
  readonly expectedSequence: number;
  readonly consultationId: string;
  /** Why a department of the same government is another organ here. */
  readonly because: string;
}

/** A consultation that ends without an answer, and one whose time counsel finds not to count. 条例第三十二条至第三十四条. */
@Injectable()
export class Endings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: LettersStore,
    private readonly notices: ApplicantNotices,
  ) {}

  /**
   * Ends it today: nothing is waited for any more, and the count goes on from tomorrow. Another letter may go out instead.
   * @throws Problem consultation-unknown, consultation-done-before, consultation-was-silent, consultation-reason-needed
   */
  end(requestId: string, actor: Actor, { expectedSequence, consultationId, reason, because }: EndConsultation): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('end-consultation', actor);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (letter.answered ?? letter.silent ?? letter.ended) throw new Problem(consultationProblems.done);
      const on = file.today.toString();
      const answerBy = file.reading.consultations.find(({ id }) => id === consultationId)?.answerBy;
      if (silenceIsOver(answerBy, on)) throw new Problem(consultationProblems.wasSilent);
      const words = mustSayWhy(because);
      await this.store.keepEvents(file, [{ letterId: letter.id, kind: 'ended', on, by: actor.id, particulars: { reason }, words }]);
      const facts = { consultationId, kind: letter.kind, reason, on, becauseDigest: this.store.digestOf(words) };
      return file.record('end-consultation', actor, facts, {
        expectedSequence,
        clock: [{ act: 'consult-ended', id: consultationId, on }],
        watch: [{ kind: 'consultation-service', subject: consultationId }],
      });
    });
  }

  /**
   * Finds that a department of one's own government is another organ: from tomorrow its time is not counted (R-33d, scenario 17).
   * @throws Problem consultation-unknown, consultation-done-before, consultation-counts-already, consultation-reason-needed
   */
  markOtherOrgan(requestId: string, actor: Actor, { expectedSequence, consultationId, because }: MarkOtherOrgan): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('mark-other-organ', actor);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (letter.answered ?? letter.ended ?? letter.marked) throw new Problem(consultationProblems.done);
      if (letter.countedAs !== 'internal') throw new Problem(consultationProblems.notInternal, undefined, { field: 'consultationId' });
      const words = mustSayWhy(because);
      const on = file.today.toString();
      const started = { act: 'consult-started', kind: 'other-organ', id: consultationId, on } as const;
      const notice = wouldMove(termOf(file), started) ? await this.notices.tell(file, actor, { ...letter, sentOn: on }) : undefined;
      const particulars = { noticeId: notice?.id };
      await this.store.keepEvents(file, [{ letterId: letter.id, kind: 'marked', on, by: actor.id, particulars, words }]);
      const facts = { consultationId, on, becauseDigest: this.store.digestOf(words), ...(notice && { notice }) };
      const days = parameterOf(file.profile, 'service-proof-alarm').value;
      const proveBy = { until: workingDayAfter(on, days, file.calendar), counted: { by: 'working-days', from: on, days } } as const;
      return file.record('mark-other-organ', actor, facts, {
        expectedSequence,
        clock: [started],
        watch: letter.served ? [] : [{ kind: 'consultation-service', subject: consultationId, ...proveBy }],
      });
    });
  }
}

function mustSayWhy(because: string): string {
  const words = because.trim();
  if (!words) throw new Problem(consultationProblems.reasonNeeded, undefined, { field: 'because' });
  return words;
}
