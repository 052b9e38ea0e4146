import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type StandingView } from '@casework/case-file';
import { documentProblems, Documents } from '@office/documents';
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
    private readonly reader: CaseReader,
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
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('deliver-reply', actor);
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

  /**
   * Records what proves that it arrived. The applicant's periods run from that day.
   * @throws Problem delivery-nothing-served, delivery-not-proved, no-such-document
   */
  proveService(requestId: string, actor: Actor, { expectedSequence, ...proof }: ProveService): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('prove-service', actor);
      const served = await this.services.of(requestId);
      if (!served) throw new Problem(deliveryProblems.nothingServed);
      const verdict = proves(served, proof, file.today.toString());
      if (!verdict.proved) throw new Problem(deliveryProblems.notProved, verdict.says);
      await this.knownHere(requestId, proof.documentId);
      await this.services.keepProof(requestId, proof, actor.id);
      const { kind, on, documentId } = proof;
      return file.record('prove-service', actor, { kind, on, documentId }, { expectedSequence });
    });
  }

  /** How the letter went out and what proves it; nothing before it did. */
  serviceOf(scope: Scope, requestId: string): Promise<Service | undefined> {
    return this.unitOfWork.run(scope, () => this.services.of(requestId));
  }

  /** Tells the applicant that the reply is there; job `delivery.dispatch-reply`. Claimed, so that a job that comes twice tells him once. */
  dispatch(scope: Scope, requestId: string): Promise<void> {
    return this.unitOfWork.run(scope, async () => {
      const file = await this.caseFiles.open(requestId);
      if (!(await this.services.claimDispatch(requestId, this.clock.now().toString()))) return;
      const { email, language: chosen } = await this.reader.addressee(requestId);
      if (email === undefined) return;
      const language = chosen === 'en' ? 'en' : 'zh';
      await this.notifications.order({
        agencyId: file.agencyId,
        requestId,
        channel: 'email',
        template: 'reply-ready',
        recipient: email,
        language,
        particulars: { number: file.number, agency: file.agencyName[language] },
      });
    });
  }

  /** @throws Problem no-such-document when the proof is not among the papers of this case */
  private async knownHere(requestId: string, documentId: string | undefined): Promise<void> {
    if (documentId === undefined) return;
    const { requestId: home } = await this.documents.known(documentId);
    if (home !== requestId) throw new Problem(documentProblems.noSuchDocument);
  }
}
