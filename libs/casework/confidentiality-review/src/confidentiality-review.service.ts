import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { confidentialityProblems } from './confidentiality-review.problems';
import { faultsInReview, isCleared, type Opinion } from './rules/clearance';
import { OpinionsStore, type KeptOpinion } from './store/opinions.store';

export interface ClearConfidentiality {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly opinions: readonly Opinion[];
}

/** 保密审查: nothing leaves before it was looked at, item by item. 条例第十七条. */
@Injectable()
export class ConfidentialityReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly opinions: OpinionsStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Clears the proposed reply. Art. 17. @throws Problem confidentiality-review-incomplete, confidentiality-undetermined */
  clear(requestId: string, actor: Actor, { expectedSequence, opinions }: ClearConfidentiality): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('clear-confidentiality', actor);
      refuseIncomplete(opinions, file.items);
      if (!isCleared(opinions)) throw new Problem(confidentialityProblems.referred);
      const ids = await this.opinions.keep(file, opinions, actor.id, this.clock.now().toString());
      const decisions = opinions.map(({ itemId, decision }, index) => ({ opinionId: ids[index] ?? '', itemId, decision }));
      return file.record('clear-confidentiality', actor, { decisions }, { expectedSequence });
    });
  }

  /** Keeps the opinions of a review that has to wait for an authority's answer. Art. 17(3). No act: the case stands where it stood. */
  refer(requestId: string, actor: Actor, opinions: readonly Opinion[]): Promise<void> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      file.mustAllow('clear-confidentiality', actor);
      refuseIncomplete(opinions, file.items);
      await this.opinions.keep(file, opinions, actor.id, this.clock.now().toString());
    });
  }

  opinionsOf(scope: Scope, requestId: string): Promise<KeptOpinion[]> {
    return this.unitOfWork.run(scope, () => this.opinions.ofRequest(requestId));
  }
}

function refuseIncomplete(opinions: readonly Opinion[], items: readonly { readonly id: string }[]): void {
  const faults = faultsInReview(
    opinions,
    items.map(({ id }) => id),
  );
  if (faults.length > 0) throw new Problem(confidentialityProblems.reviewIncomplete, undefined, { faults });
}
