import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import type { DocumentView } from '@office/documents';
import { Notifications } from '@office/notification';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { ApplicantMail } from './applicant-mail';
import { CasePapers } from './case-papers';
import { registrationProblems } from './registration.problems';
import { mayAskForCorrection, type CorrectionPoint } from './rules/ask-for-correction';
import { correctionForecast, type CorrectionForecast } from './rules/correction-forecast';
import { mayReturnCorrection, takenOn, type CorrectionAnswer, type ReturnVerdict } from './rules/return-correction';
import type { Correction } from './store/registration-rows';
import { RegistrationStore } from './store/registration.store';

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

/** 补正, asked once and completely. 条例第三十条. */
@Injectable()
export class Corrections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly store: RegistrationStore,
    private readonly papers: CasePapers,
    private readonly mail: ApplicantMail,
    private readonly notifications: Notifications,
  ) {}

  /** The dates that would follow from asking today, without acting. Undefined where correction can no longer be asked for. */
  forecast(scope: Scope, requestId: string): Promise<CorrectionForecast | undefined> {
    return this.unitOfWork.run(scope, async () => {
      const term = await this.reader.term(requestId, scope);
      return term.milestones.includes('correction-asked') ? undefined : correctionForecast(term, term.asOf);
    });
  }

  /** Asks for correction, once. Art. 30. @throws Problem correction-not-askable, registration-day-of-receipt-open */
  ask(requestId: string, actor: Actor, { expectedSequence, points, until: wished }: AskForCorrection): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('ask-for-correction', actor);
      const until = mustBeAskable(file, points, wished);
      const notice = await this.papers.notice(file, actor, points, until);
      const on = file.today.toString();
      const correctionId = await this.store.keepCorrection(file, { askedOn: on, until, points, documentId: notice.id, askedBy: actor.id });
      await this.mail.tell(file, 'correction-asked', () => ({ until }));
      const asked = points.map(({ key, ground, itemId }) => ({ key, ground, itemId }));
      const facts = { correctionId, until, points: asked, document: hashOf(notice) };
      return file.record('ask-for-correction', actor, facts, { expectedSequence, clock: [{ act: 'correction-asked', on, until }] });
    });
  }

  /** Takes the corrected application: the term runs anew from its day. Art. 30. @throws Problem correction-incomplete, correction-late */
  return(requestId: string, actor: Actor, { expectedSequence, answers, goodReason, on: wished }: ReturnCorrection): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('return-correction', actor);
      const asked = await this.askedOf(requestId);
      const staff = !actor.roles.includes('applicant');
      const on = staff ? mustBePossible(file, asked, wished) : file.today.toString();
      const reason = staff ? goodReason : undefined;
      mustBeTaken(mayReturnCorrection(asked, answers, { on, goodReason: reason }));
      const paper = await this.papers.answer(file, actor, asked.points, answers, on);
      await this.store.keepReturn(asked.id, { on, documentId: paper.id, by: actor.id, goodReason: on > asked.until ? reason : undefined });
      const facts = { correctionId: asked.id, on, late: on > asked.until, document: hashOf(paper) };
      const standing = await file.record('return-correction', actor, facts, {
        expectedSequence,
        clock: takenOn(on, asked),
      });
      await this.tellTheDesk(file, standing);
      return standing;
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

  private tellTheDesk({ agencyId, id: requestId, number }: CaseFile, { legalDue = '-' }: StandingView): Promise<void> {
    const particulars = { number, dueOn: legalDue };
    return this.notifications.notice({ agencyId, requestId, to: { role: 'registrar' }, template: 'correction-returned', particulars });
  }
}

/** @returns the last day the applicant is given */
function mustBeAskable(file: CaseFile, points: readonly CorrectionPoint[], wished: string | undefined): string {
  const days = correctionForecast({ facts: file.clockFacts, profile: file.profile, calendar: file.calendar }, file.today.toString());
  if (!days) throw new Problem(registrationProblems.notReceived);
  const until = wished ?? days.usualUntil;
  const itemIds = file.items.map(({ id }) => id);
  const verdict = mayAskForCorrection({ points, until }, days, itemIds);
  if (!verdict.may) throw new Problem(registrationProblems.correctionRefused, verdict.says, { because: verdict.because, ...days });
  return until;
}

function mustBePossible(file: CaseFile, asked: Correction, wished: string | undefined): string {
  const today = file.today.toString();
  const on = wished ?? today;
  if (on < asked.askedOn || on > today)
    throw new Problem(registrationProblems.dayNotPossible, {
      zh: `收到补正之日应在 ${asked.askedOn} 至今天之间(含当日)`,
      en: `The correction arrived between ${asked.askedOn} and today`,
    });
  return on;
}

function mustBeTaken(verdict: ReturnVerdict): void {
  if (verdict.accepted) return;
  const { because, says, keys } = verdict;
  const kind = because === 'late' ? registrationProblems.correctionLate : registrationProblems.correctionIncomplete;
  throw new Problem(kind, says, { because, keys });
}

function hashOf({ id, sha256 }: DocumentView): { readonly id: string; readonly sha256: string } {
  return { id, sha256 };
}
