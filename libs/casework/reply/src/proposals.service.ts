import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { replyProblems } from './reply.problems';
import { faultsInProposals } from './rules/faults-in-proposals';
import type { Proposal } from './rules/proposal';
import { RepliesStore, type KeptOpinion, type KeptProposal } from './store/replies.store';

export interface ProposeOutcome {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly outcomes: readonly Proposal[];
}

export interface GiveOpinion {
  readonly expectedSequence: number;
  readonly opinion: string;
}

/** What is proposed for each item, and what was thought of it on the way to the signature. */
@Injectable()
export class Proposals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly replies: RepliesStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Proposes the outcome of every item, together. Art. 36. @throws Problem reply-proposal-incomplete */
  propose(requestId: string, actor: Actor, { expectedSequence, outcomes }: ProposeOutcome): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('propose-outcome', actor);
      const itemIds = file.items.map(({ id }) => id);
      const faults = faultsInProposals(outcomes, itemIds, file.profile.outcomes, file.today.toString());
      if (faults.length > 0) throw new Problem(replyProblems.proposalIncomplete, undefined, { faults });
      const proposalId = await this.replies.keepProposal(file, outcomes, actor.id, this.clock.now().toString());
      const sha256 = createHash('sha256').update(JSON.stringify(outcomes)).digest('hex');
      const proposed = outcomes.map(({ itemId, outcome, withheld }) => ({
        itemId,
        outcome,
        grounds: (withheld ?? []).map(({ ground }) => ground),
      }));
      return file.record('propose-outcome', actor, { proposalId, sha256, outcomes: proposed }, { expectedSequence });
    });
  }

  /** The legal reviewer agrees. By somebody else than the proposer: the workflow sees to it. */
  checkLegality(requestId: string, actor: Actor, given: GiveOpinion): Promise<StandingView> {
    return this.opine(requestId, actor, 'check-legality', given);
  }

  /** Sends the proposal back with the reason; it has to be proposed, cleared and checked anew. */
  returnForRework(requestId: string, actor: Actor, given: GiveOpinion): Promise<StandingView> {
    return this.opine(requestId, actor, 'return-for-rework', given);
  }

  /** The proposal that stands, and the opinions given on it and its predecessors. */
  of(scope: Scope, requestId: string): Promise<{ readonly proposal?: KeptProposal; readonly opinions: readonly KeptOpinion[] }> {
    return this.unitOfWork.run(scope, async () => ({
      proposal: await this.replies.proposalOf(requestId),
      opinions: await this.replies.opinionsOf(requestId),
    }));
  }

  private opine(requestId: string, actor: Actor, act: 'check-legality' | 'return-for-rework', given: GiveOpinion): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, given.expectedSequence);
      file.mustAllow(act, actor);
      const proposal = await this.replies.proposalOf(requestId);
      if (!proposal) throw new Problem(replyProblems.nothingProposed);
      const kind = act === 'check-legality' ? 'legality-checked' : 'returned-for-rework';
      const at = this.clock.now().toString();
      const opinionId = await this.replies.keepOpinion(file, {
        proposalId: proposal.id,
        kind,
        opinion: given.opinion,
        givenBy: actor.id,
        at,
      });
      return file.record(act, actor, { opinionId, proposalId: proposal.id }, { expectedSequence: given.expectedSequence });
    });
  }
}
