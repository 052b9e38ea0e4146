import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { documentProblems, Documents } from '@office/documents';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import type { Dispute } from './dispute';
import { remediesProblems } from './remedies.problems';
import {
  faultsInDecision,
  faultsInDispute,
  faultsInReply,
  orderIn,
  type DecisionWish,
  type DisputeWish,
  type Fault,
  type ReplyWish,
} from './rules/faults-in-dispute';
import { answerCounted, redoCounted } from './rules/counted-days';
import { answerDue, redoDue } from './rules/terms-of-dispute';
import { answer, newReply } from './watched';
import { DisputesStore } from './store/disputes.store';

/** Ledger sequence the user saw. */
interface Seen {
  readonly expectedSequence: number;
}

export type RegisterDispute = DisputeWish & Seen;
export type RecordDisputeReply = ReplyWish & Seen & { readonly disputeId: string };
export type RecordDisputeDecision = DecisionWish & Seen & { readonly disputeId: string };

/** 复议、诉讼、投诉 over a case: registered, answered, decided. Each is a note of the case's ledger and moves nothing there. */
@Injectable()
export class Disputes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly disputes: DisputesStore,
    private readonly documents: Documents,
  ) {}

  /** A copy was served: the agency's own term begins. 行政复议法第四十八条、第五十四条, 行政诉讼法第六十七条. @throws Problem remedies-particulars-not-possible */
  register(requestId: string, actor: Actor, { expectedSequence, ...wish }: RegisterDispute): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      const today = file.today.toString();
      mustBePossible(faultsInDispute(wish, await this.disputes.ofRequest(requestId), today));
      await this.knownHere(requestId, wish.documentId);
      const dispute = await this.disputes.register(file, { ...wish, registeredOn: today, registeredBy: actor.id });
      const { id, kind, procedure, copyServedOn, afterId, documentId } = dispute;
      const until = answerDue(dispute, file.calendar);
      const facts = { disputeId: id, kind, procedure, copyServedOn, afterId, documentId, answerDue: until };
      return file.note('register-dispute', actor, facts, {
        watch: [{ kind: answer, subject: id, until, counted: answerCounted(dispute) }],
      });
    });
  }

  /** The agency answered: what came too late counts as no evidence. @throws Problem remedies-already-replied, remedies-particulars-not-possible */
  reply(requestId: string, actor: Actor, { expectedSequence, disputeId, ...wish }: RecordDisputeReply): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      const dispute = await this.undecided(requestId, disputeId);
      if (dispute.reply) throw new Problem(remediesProblems.alreadyReplied);
      mustBePossible(faultsInReply(wish, dispute, file.today.toString()));
      await this.knownHere(requestId, wish.documentId);
      const { on, documentId } = wish;
      await this.disputes.keepReply(disputeId, { on, documentId, by: actor.id });
      return file.note('record-dispute-reply', actor, { disputeId, on, documentId }, { watch: [{ kind: answer, subject: disputeId }] });
    });
  }

  /** It was decided, and perhaps a new reply ordered. @throws Problem remedies-already-decided, remedies-particulars-not-possible */
  decide(requestId: string, actor: Actor, { expectedSequence, disputeId, ...wish }: RecordDisputeDecision): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      const dispute = await this.undecided(requestId, disputeId);
      mustBePossible(faultsInDecision(wish, dispute, { calendar: file.calendar, today: file.today.toString() }));
      await this.knownHere(requestId, wish.documentId);
      const { outcome, on, servedOn, documentId } = wish;
      const order = orderIn(wish);
      const decided = { ...dispute, decision: { outcome, on, servedOn, documentId, order, by: actor.id } };
      await this.disputes.keepDecision(disputeId, decided.decision);
      const facts = { disputeId, outcome, on, servedOn, documentId, order };
      const until = order && redoDue(decided, file.calendar);
      return file.note('record-dispute-decision', actor, facts, {
        watch: [
          { kind: answer, subject: disputeId },
          { kind: newReply, subject: disputeId, until, counted: redoCounted(decided) },
        ],
      });
    });
  }

  private async undecided(requestId: string, disputeId: string): Promise<Dispute> {
    const found = (await this.disputes.ofRequest(requestId)).find(({ id }) => id === disputeId);
    if (!found) throw new Problem(remediesProblems.noSuchDispute);
    if (found.decision) throw new Problem(remediesProblems.alreadyDecided);
    return found;
  }

  /** @throws Problem no-such-document when the paper is not among those of this case */
  private async knownHere(requestId: string, documentId: string | undefined): Promise<void> {
    if (documentId === undefined) return;
    const { requestId: home } = await this.documents.known(documentId);
    if (home !== requestId) throw new Problem(documentProblems.noSuchDocument);
  }
}

function mustBePossible(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Problem(remediesProblems.incomplete, undefined, { faults });
}
