import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ApplicantMail } from './applicant-mail';
import { CasePapers } from './case-papers';
import { registrationProblems } from './registration.problems';
import { mayLapse } from './rules/lapse';
import { RegistrationStore } from './store/registration.store';

export interface Withdraw {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** The applicant's own words; may be left out. */
  readonly reason?: string;
  /** The signed withdrawal among the documents of the case, when a registrar records it for the applicant. */
  readonly documentId?: string;
}

export interface Lapse {
  /** Absent for the job, which looks under the lock itself. */
  readonly expectedSequence?: number;
}

const closedBecause = {
  withdrawn: { zh: '申请人撤回申请。', en: 'you withdrew it.' },
  lapsed: {
    zh: '逾期未补正,视为放弃申请(条例第三十条);可以重新提出申请。',
    en: 'it was not corrected in time and counts as given up (Art. 30). You may file a new request.',
  },
} as const;

/** The two ways a case ends without a reply: the applicant takes it back, or does not correct it in time. */
@Injectable()
export class Closings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: RegistrationStore,
    private readonly documents: Documents,
    private readonly papers: CasePapers,
    private readonly mail: ApplicantMail,
  ) {}

  /** Ends the case at the applicant's wish (scenario 48). @throws Problem withdrawal-not-signed when a registrar has no signed paper for it */
  withdraw(requestId: string, actor: Actor, { expectedSequence, reason, documentId }: Withdraw): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('withdraw', actor);
      const { id, sha256 } = actor.roles.includes('applicant')
        ? await this.papers.withdrawal(file, actor, reason)
        : await this.signedPaper(file, actor, documentId);
      const on = file.today.toString();
      await this.store.keepClosing(file, { kind: 'withdrawn', on, by: actor.id, reason, documentId: id });
      await this.mail.tell(file, 'request-closed', (language) => ({ why: closedBecause.withdrawn[language] }));
      return file.record('withdraw', actor, { on, document: { id, sha256 } }, { expectedSequence, clock: [{ act: 'withdrawn', on }] });
    });
  }

  /** Closes an application not corrected in time as given up. Art. 30. @throws Problem correction-period-still-runs */
  lapse(requestId: string, actor: Actor, { expectedSequence }: Lapse = {}): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('lapse', actor);
      const asked = await this.store.correctionOf(requestId);
      const on = file.today.toString();
      if (!asked || !mayLapse(asked.until, on)) throw new Problem(registrationProblems.notLapsed, undefined, { until: asked?.until });
      await this.store.keepClosing(file, { kind: 'lapsed', on, by: actor.id });
      await this.mail.tell(file, 'request-closed', (language) => ({ why: closedBecause.lapsed[language] }));
      const facts = { correctionId: asked.id, until: asked.until, on };
      return file.record('lapse', actor, facts, { expectedSequence, clock: [{ act: 'lapsed', on }] });
    });
  }

  private async signedPaper(
    file: CaseFile,
    actor: Actor,
    documentId: string | undefined,
  ): Promise<{ readonly id: string; readonly sha256: string }> {
    const paper =
      documentId === undefined
        ? undefined
        : (await this.documents.list(actor.scope, file.id, 'agency')).find(({ id }) => id === documentId);
    if (!paper) throw new Problem(registrationProblems.withdrawalNotSigned);
    return paper;
  }
}
