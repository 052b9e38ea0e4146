import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { Notifications } from '@office/notification';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { deliveryProblems } from './delivery.problems';
import { proves, type ProofKind } from './rules/proof';
import { mayServe, type ServiceWish } from './rules/service-way';
import { signedLetterIn } from './rules/signed-letter';
import { ServicesStore, type Service } from './store/services.store';

export type DeliverReply = ServiceWish & {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
};

export interface ProveService {
  readonly expectedSequence: number;
  readonly kind: ProofKind;
  /** Signature, arrival, first opening: the applicant's periods run from it. */
  readonly on: string;
  readonly documentId?: string;
  readonly note?: string;
}

/** 送达. */
@Injectable()
export class Delivery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly services: ServicesStore,
    private readonly documents: Documents,
    private readonly notifications: Notifications,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Sends the signed letter out; what is given becomes visible to the applicant with it. Art. 33, 40.
   * @throws Problem delivery-way-not-allowed, delivery-nothing-signed
   */
  deliverReply(requestId: string, actor: Actor, { expectedSequence, ...wish }: DeliverReply): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      const letter = signedLetterIn(await file.ledger());
      if (!letter) throw new Problem(deliveryProblems.nothingSigned);
      const verdict = mayServe(wish, { signedOn: letter.signedOn, today: file.today.toString() });
      if (!verdict.may)
        throw new Problem({ ...deliveryProblems.wayNotAllowed, law: verdict.law }, verdict.says, { because: verdict.because });
      await this.services.keep(file, wish, actor.id);
      await this.documents.setVisibility(requestId, [letter.documentId, ...letter.givenIds], 'applicant');
      return file.record(
        'deliver-reply',
        actor,
        { way: wish.way, on: wish.on, documentId: letter.documentId },
        {
          expectedSequence,
          clock: [{ act: 'replied', on: wish.on }, ...(wish.way === 'post' ? [{ act: 'posted' as const, on: wish.on }] : [])],
          outbox: [{ job: 'delivery.dispatch-reply', payload: { requestId } }],
        },
      );
    });
  }
}
