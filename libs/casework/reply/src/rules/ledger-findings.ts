interface Line {
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

type Decision = 'open' | 'not-open' | 'refer';

interface Finding {
  readonly itemId: string;
  readonly decision?: Decision;
}

/** What other stages found, as the ledger tells it: stages do not call each other. */
export interface LedgerFindings {
  /** Items somebody searched for. */
  readonly searchedItemIds: readonly string[];
  /** The confidentiality decision on each item, made on the proposal that stands now. */
  readonly confidentiality: Readonly<Record<string, Decision | undefined>>;
}

/**
 * Reads the lines in order. A new proposal makes earlier clearances void, as the workflow's milestones do; a search stays a search,
 * unless the application was corrected after it: then it looked for something else.
 */
export function findingsIn(lines: readonly Line[]): LedgerFindings {
  const searchesFrom = lines.findLastIndex(({ act }) => act === 'return-correction');
  const clearancesFrom = lines.findLastIndex(({ act }) => act === 'propose-outcome');
  const searched = lines
    .slice(searchesFrom + 1)
    .filter(({ act }) => act === 'record-search')
    .flatMap(({ facts }) => listOf(facts['records']));
  const decided = lines
    .slice(clearancesFrom + 1)
    .filter(({ act }) => act === 'clear-confidentiality')
    .flatMap(({ facts }) => listOf(facts['decisions']));
  return {
    searchedItemIds: [...new Set(searched.map(({ itemId }) => itemId))],
    confidentiality: Object.fromEntries(decided.map(({ itemId, decision }) => [itemId, decision])),
  };
}

/** Facts were written by the room whose act it is, in the shape its README names. */
function listOf(value: unknown): readonly Finding[] {
  return Array.isArray(value) ? (value as Finding[]) : [];
}
