import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Documents, type DocumentView } from '@office/documents';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ApplicantMail } from './applicant-mail';
import { CasePapers } from './case-papers';
import { registrationProblems } from './registration.problems';
import { mayAcceptLate, type LateVerdict } from './rules/accept-late';
import { takenOn, type CorrectionAnswer } from './rules/return-correction';
import type { Correction } from './store/registration-rows';
import { RegistrationStore } from './store/registration.store';

export interface AcceptLateCorrection {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly answers: readonly CorrectionAnswer[];
  /** The day the corrected application reached the office; it becomes the day of receipt. */
  readonly on: string;
  /** 正当理由, as the registrar found it. */
  readonly goodReason: string;
  /** What proves it, among the documents of the case. */
  readonly proofDocumentId: string;
}

/** A case given up for want of a correction, taken up again for a good reason. 条例第三十条. */
@Injectable()
export class LateCorrections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: RegistrationStore,
    private readonly documents: Documents,
    private readonly papers: CasePapers,
    private readonly mail: ApplicantMail,
  ) {}

  /**
   * Reopens the case: the day the correction came is the day of receipt, and the term runs anew from it (scenario 9).
   * @throws Problem late-correction-not-proved, registration-day-not-possible, correction-incomplete
   */
  accept(requestId: string, actor: Actor, { expectedSequence, ...late }: AcceptLateCorrection): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('accept-late-correction', actor);
      const asked = await this.askedOf(requestId);
      const proof = await this.proofIn(file, actor, late.proofDocumentId);
      mustBeAccepted(mayAcceptLate(asked, { ...late, proved: proof !== undefined }, file.today.toString()));
      const { on, answers, goodReason, proofDocumentId } = late;
      const paper = await this.papers.answer(file, actor, asked.points, answers, on);
      await this.store.keepReturn(asked.id, { on, documentId: paper.id, by: actor.id, goodReason: goodReason.trim(), proofDocumentId });
      await this.store.reopen(requestId, file.today.toString());
      await this.mail.tell(file, 'request-reopened', () => ({ on }));
      const facts = { correctionId: asked.id, on, document: hashOf(paper), proof: proof && hashOf(proof) };
      return file.record('accept-late-correction', actor, facts, { expectedSequence, clock: takenOn(on, asked) });
    });
  }

  private async askedOf(requestId: string): Promise<Correction> {
    const asked = await this.store.correctionOf(requestId);
    if (!asked) throw new Error(`Case ${requestId} was given up for a correction nobody asked for.`);
    return asked;
  }

  private async proofIn({ id }: CaseFile, { scope }: Actor, documentId: string): Promise<DocumentView | undefined> {
    return (await this.documents.list(scope, id, 'agency')).find((paper) => paper.id === documentId);
  }
}

function mustBeAccepted(verdict: LateVerdict): void {
  if (verdict.accepted) return;
  if ('keys' in verdict)
    throw new Problem(registrationProblems.correctionIncomplete, verdict.says, { because: verdict.because, keys: verdict.keys });
  const { because, field, says } = verdict;
  const kind = because === 'day' ? registrationProblems.dayNotPossible : registrationProblems.proofMissing;
  throw new Problem(kind, says, { because, field });
}

function hashOf({ id, sha256 }: DocumentView): { readonly id: string; readonly sha256: string } {
  return { id, sha256 };
}
