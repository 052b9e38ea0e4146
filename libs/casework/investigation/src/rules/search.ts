interface Words {
  readonly zh: string;
  readonly en: string;
}

export const searchResults = ['found', 'nothing-found', 'held-elsewhere'] as const;
export type SearchResult = (typeof searchResults)[number];

/** Where and how one item was searched for: who asked whom, which systems and archives, by which words, over which period. */
export interface Search {
  readonly itemId: string;
  readonly searchedOn: string;
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly peopleAsked?: readonly string[];
  readonly result: SearchResult;
  /** What was found, or why nothing could be: it becomes the reason told to the applicant. */
  readonly note: string;
}

export interface SearchFault {
  readonly field: keyof Search;
  readonly says: Words;
}

/**
 * What a search record lacks. "Does not exist" stands in court only on a full and reasonable search (Art. 36(4), guiding case 101):
 * who, when, in which systems and archives, by which words, with which result.
 */
export function faultsInSearch(
  search: Search,
  file: { readonly itemIds: readonly string[]; readonly submittedOn: string; readonly today: string },
): SearchFault[] {
  const { itemId, searchedOn, places, keywords, periodFrom, periodTo } = search;
  const faults: SearchFault[] = [];
  const missing = (field: keyof Search, zh: string, en: string): void => void faults.push({ field, says: { zh, en } });
  if (!file.itemIds.includes(itemId)) missing('itemId', '该项不在本案中', 'That item is not in this case');
  if (searchedOn > file.today || searchedOn < file.submittedOn)
    missing('searchedOn', '检索日期应在申请提交之后、今天之前(含当日)', 'The day lies between the submission and today');
  if (!places.some(isSaid)) missing('places', '写明检索了哪些系统、档案', 'Name the systems and archives searched');
  if (!keywords.some(isSaid)) missing('keywords', '写明检索词', 'Give the words searched for');
  if (periodFrom && periodTo && periodFrom > periodTo) missing('periodTo', '时间范围前后颠倒', 'The period ends before it begins');
  return [...faults, ...resultFaults(search)];
}

function resultFaults({ result, note }: Search): SearchFault[] {
  if (result === 'nothing-found' && Array.from(note.trim()).length < 10)
    return [
      {
        field: 'note',
        says: {
          zh: '未检索到的,说明检索经过(至少十个字)',
          en: 'When nothing was found, describe the search (at least ten characters)',
        },
      },
    ];
  if (result === 'held-elsewhere' && !isSaid(note))
    return [{ field: 'note', says: { zh: '写明由哪个机关掌握', en: 'Say which agency holds it' } }];
  return [];
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

/** Somebody is asked to search. */
export interface OrderSearch {
  /** The item it concerns; the whole request when absent. */
  readonly itemId?: string;
  /** A unit or a member of staff. */
  readonly askedOf: string;
  readonly asks: string;
  readonly dueOn?: string;
}

export interface OrderFault {
  readonly field: keyof OrderSearch;
  readonly says: Words;
}

/** What a search order lacks. */
export function faultsInOrder(order: OrderSearch, file: { readonly itemIds: readonly string[]; readonly today: string }): OrderFault[] {
  const faults: OrderFault[] = [];
  const missing = (field: keyof OrderSearch, zh: string, en: string): void => void faults.push({ field, says: { zh, en } });
  if (order.itemId !== undefined && !file.itemIds.includes(order.itemId))
    missing('itemId', '该项不在本案中', 'That item is not in this case');
  if (!order.askedOf.trim()) missing('askedOf', '写明请谁检索', 'Say who is to search');
  if (!order.asks.trim()) missing('asks', '写明检索什么', 'Say what is to be searched for');
  if (order.dueOn !== undefined && order.dueOn < file.today) missing('dueOn', '期限不能早于今天', 'The day cannot lie in the past');
  return faults;
}
