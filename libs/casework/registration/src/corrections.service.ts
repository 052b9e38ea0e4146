import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { addWorkingDays, currentCalendar } from '@law/calendar';
import { Documents, type DocumentView } from '@office/documents';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { registrationProblems } from './registration.problems';
import { mayAskForCorrection, type CorrectionDays, type CorrectionPoint } from './rules/ask-for-correction';
import { answersText, noticeText } from './rules/correction-texts';
import { mayReturnCorrection, type CorrectionAnswer } from './rules/return-correction';
import { RegistrationStore, type Correction } from './store/registration.store';

/** The law says "reasonable"; practice gives fifteen working days, never under seven (R-30e). */
const usualPeriod = 15;
const shortestPeriod = 7;

export interface AskForCorrection {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly points: readonly CorrectionPoint[];
  /** Last day for the applicant; fifteen working days from today unless said otherwise. */
  readonly until?: string;
}

export interface ReturnCorrection {
  readonly expectedSequence: number;
  readonly answers: readonly CorrectionAnswer[];
  /** Written by the registrar who takes a late correction: 正当理由. */
  readonly goodReason?: string;
  /** The day it reached the office, when a registrar records it. Today for the applicant himself. */
  readonly on?: string;
}

/** What follows from asking today: shown before the act. */
export interface CorrectionForecast extends CorrectionDays {
  /** Whether asking today restarts the term. */
  readonly restarts: boolean;
  readonly usualUntil: string;
  /** The reply's last day if the correction came on the last day of the usual period. */
  readonly dueIfReturnedLast?: string;
}

/** 补正, asked once and completely. 条例第三十条. */
@Injectable()
export class Corrections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: RegistrationStore,
    private readonly documents: Documents,
  ) {}

  /** The dates that would follow, without acting. */
  forecast(requestId: string, actor: Actor): Promise<CorrectionForecast> {
    return this.unitOfWork.run(actor.scope, async () => forecastOf(await this.caseFiles.open(requestId)));
  }

  /** Asks for correction, once. Art. 30. @throws Problem correction-not-askable, registration-day-of-receipt-open */
  ask(requestId: string, actor: Actor, { expectedSequence, points, until: wished }: AskForCorrection): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      file.mustAllow('ask-for-correction', actor);
      const days = forecastOf(file);
      const until = wished ?? days.usualUntil;
      const verdict = mayAskForCorrection(
        { points, until },
        days,
        file.items.map(({ id }) => id),
      );
      if (!verdict.may) throw new Problem(registrationProblems.correctionRefused, verdict.says, { because: verdict.because, ...days });
      const notice = await this.notice(file, actor, points, until);
      const correctionId = await this.store.keepCorrection(file, { on: days.today, until, points, documentId: notice.id, by: actor.id });
      const asked = points.map(({ key, ground, itemId }) => ({ key, ground, itemId }));
      return file.record(
        'ask-for-correction',
        actor,
        { correctionId, until, points: asked, document: hashOf(notice) },
        {
          expectedSequence,
          clock: [{ act: 'correction-asked', on: days.today, until }],
        },
      );
    });
  }

  /** Takes the corrected application: the term runs anew from its day. Art. 30. @throws Problem correction-incomplete, correction-late */
  return(requestId: string, actor: Actor, { expectedSequence, answers, goodReason, on: wished }: ReturnCorrection): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      file.mustAllow('return-correction', actor);
      const asked = await this.askedOf(requestId);
      const on = returnedOn(file, asked, actor, wished);
      const verdict = mayReturnCorrection(asked, answers, { on, goodReason: byStaff(actor) ? goodReason : undefined });
      if (!verdict.accepted)
        throw new Problem(
          verdict.because === 'late' ? registrationProblems.correctionLate : registrationProblems.correctionIncomplete,
          verdict.says,
          {
            because: verdict.because,
            keys: verdict.keys,
          },
        );
      const paper = await this.answer(file, actor, asked, answers, on);
      await this.store.keepReturn(asked.id, { on, documentId: paper.id, by: actor.id, goodReason });
      return file.record(
        'return-correction',
        actor,
        { correctionId: asked.id, on, late: on > asked.until, document: hashOf(paper) },
        {
          expectedSequence,
          clock: [{ act: 'correction-returned', on }],
        },
      );
    });
  }

  /** The notice and, if it came, its answer. For the desk and the applicant alike. */
  of(scope: Scope, requestId: string): Promise<Correction | undefined> {
    return this.unitOfWork.run(scope, () => this.store.correctionOf(requestId));
  }

  private async askedOf(requestId: string): Promise<Correction> {
    const asked = await this.store.correctionOf(requestId);
    if (!asked) throw new Error(`Case ${requestId} awaits a correction nobody asked for.`);
    return asked;
  }

  private notice(file: CaseFile, actor: Actor, points: readonly CorrectionPoint[], until: string): Promise<DocumentView> {
    const text = noticeText({ number: file.number, agency: file.agencyName.zh, askedOn: file.today.toString(), until, points });
    return this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind: 'correction-notice',
      title: '补正告知书',
      fileName: `${file.number}-补正告知书.txt`,
      visibility: 'applicant',
      madeBy: actor.id,
      text,
    });
  }

  private answer(file: CaseFile, actor: Actor, asked: Correction, answers: readonly CorrectionAnswer[], on: string): Promise<DocumentView> {
    return this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind: 'correction-answer',
      title: '补正',
      fileName: `${file.number}-补正.txt`,
      visibility: 'applicant',
      madeBy: actor.id,
      text: answersText(file.number, on, asked.points, answers),
    });
  }
}
