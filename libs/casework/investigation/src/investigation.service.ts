import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { investigationProblems } from './investigation.problems';
import { faultsInOrder, faultsInSearch, type OrderSearch, type Search } from './rules/search';
import { SearchesStore, type InvestigationView } from './store/searches.store';

export interface RecordSearch {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** At least one; each names its item, where and how it was searched for, and the result. */
  readonly searches: readonly (Search & { readonly documentIds?: readonly string[] })[];
}

/** 办理: who is asked to search, and what the searches gave. 条例第三十六条第四项. */
@Injectable()
export class Investigation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly searches: SearchesStore,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Asks somebody of the agency to search. Internal: it moves no clock and is no act of the workflow (R-33d); whoever may search may ask.
   * @returns the order's id
   * @throws Problem search-order-incomplete
   */
  order(requestId: string, actor: Actor, order: OrderSearch): Promise<string> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      file.mustAllow('record-search', actor);
      const itemIds = file.items.map(({ id }) => id);
      const faults = faultsInOrder(order, { itemIds, today: file.today.toString() });
      if (faults.length > 0) throw new Problem(investigationProblems.orderIncomplete, undefined, { faults });
      return this.searches.keepOrder(file, { ...order, orderedBy: actor.id, orderedAt: this.clock.now().toString() });
    });
  }

  /** Records how each item was searched for. Art. 36(4). @throws Problem search-record-incomplete */
  recordSearch(requestId: string, actor: Actor, { expectedSequence, searches }: RecordSearch): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('record-search', actor);
      const itemIds = file.items.map(({ id }) => id);
      const faults = searches.flatMap((search, index) =>
        faultsInSearch(search, { itemIds, submittedOn: file.submittedOn, today: file.today.toString() }).map((fault) => ({
          index,
          ...fault,
        })),
      );
      if (faults.length > 0) throw new Problem(investigationProblems.searchIncomplete, undefined, { faults });
      if (searches.length === 0) throw new Problem(investigationProblems.nothingSearched);
      const ids = await this.searches.keepSearches(file, searches, actor.id, this.clock.now().toString());
      const records = searches.map(({ itemId, result }, index) => ({ searchId: ids[index] ?? '', itemId, result }));
      return file.record('record-search', actor, { records }, { expectedSequence });
    });
  }

  /** Who was asked to search, and every search as it was made, oldest first. */
  of(scope: Scope, requestId: string): Promise<InvestigationView> {
    return this.unitOfWork.run(scope, () => this.searches.ofRequest(requestId));
  }
}
