import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { registrationProblems } from './registration.problems';
import { mayLapse } from './rules/lapse';
import { RegistrationStore } from './store/registration.store';

export interface Withdraw {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly reason?: string;
  /** The signed withdrawal, when a registrar records it for the applicant. */
  readonly documentId?: string;
}

export interface Lapse {
  readonly expectedSequence?: number;
}

/** The two ways a case ends without a reply: the applicant takes it back, or does not correct it in time. */
@Injectable()
export class Closings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: RegistrationStore,
    private readonly documents: Documents,
  ) {}

  /** Ends the case at the applicant's wish (scenario 48). @throws Problem withdrawal-not-signed when a registrar has no signed paper for it */
  withdraw(requestId: string, actor: Actor, { expectedSequence, reason, documentId }: Withdraw): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      file.mustAllow('withdraw', actor);
      if (!actor.roles.includes('applicant') && documentId === undefined) throw new Problem(registrationProblems.withdrawalNotSigned);
      const paper = await this.withdrawal(file, actor, { reason, documentId });
      const on = file.today.toString();
      await this.store.keepClosing(file, { kind: 'withdrawn', on, by: actor.id, reason, documentId: paper.id });
      return file.record(
        'withdraw',
        actor,
        { on, document: { id: paper.id, sha256: paper.sha256 } },
        {
          expectedSequence,
          clock: [{ act: 'withdrawn', on }],
        },
      );
    });
  }

  /** Closes an application not corrected in time as given up. Art. 30. @throws Problem correction-period-still-runs */
  lapse(requestId: string, actor: Actor, { expectedSequence }: Lapse = {}): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      file.mustAllow('lapse', actor);
      const asked = await this.store.correctionOf(requestId);
      const on = file.today.toString();
      if (!asked || !mayLapse(asked.until, on)) throw new Problem(registrationProblems.notLapsed, undefined, { until: asked?.until });
      await this.store.keepClosing(file, { kind: 'lapsed', on, by: actor.id });
      return file.record(
        'lapse',
        actor,
        { correctionId: asked.id, until: asked.until, on },
        { expectedSequence, clock: [{ act: 'lapsed', on }] },
      );
    });
  }
}
