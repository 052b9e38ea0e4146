import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { investigationProblems } from './investigation.problems';
import { faultsInSearch, type Search } from './rules/search';
import { SearchesStore, type KeptSearch, type SearchOrder } from './store/searches.store';

export interface RecordSearch {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
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

  /** Asks a unit or a colleague to search. Internal: it moves no clock and is no act of the workflow (R-33d). @returns the order's id */
  order(requestId: string, actor: Actor, order: SearchOrder): Promise<string> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      return this.searches.keepOrder(file, order, actor.id, this.clock.now().toString());
    });
  }

  /** Records how each item was searched for. Art. 36(4). @throws Problem search-record-incomplete */
  recordSearch(requestId: string, actor: Actor, { expectedSequence, searches }: RecordSearch): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      const itemIds = file.items.map(({ id }) => id);
      const faults = searches.flatMap((search, index) =>
        faultsInSearch(search, { itemIds, submittedOn: file.submittedOn, today: file.today.toString() }).map((fault) => ({
          index,
          ...fault,
        })),
      );
      if (faults.length > 0) throw new Problem(investigationProblems.searchIncomplete, undefined, { faults });
      const ids = await this.searches.keepSearches(file, searches, actor.id, this.clock.now().toString());
      const records = searches.map(({ itemId, result }, index) => ({ searchId: ids[index] ?? '', itemId, result }));
      return file.record('record-search', actor, { records }, { expectedSequence });
    });
  }

  searchesOf(scope: Scope, requestId: string): Promise<KeptSearch[]> {
    return this.unitOfWork.run(scope, () => this.searches.ofRequest(requestId));
  }
}
