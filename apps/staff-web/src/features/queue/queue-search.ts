import type { Clock } from '../../shared/ui/clock-mark';

export type Tab = 'mine' | 'unit' | 'unassigned' | 'all';

/** What the address of the list says: it can be kept as a bookmark and sent to a colleague. */
export interface QueueSearch {
  readonly tab: Tab;
  readonly clock?: Clock;
  readonly state?: string;
  readonly q?: string;
}

export const tabs: readonly Tab[] = ['mine', 'unit', 'unassigned', 'all'];
export const clocks: readonly Clock[] = ['late', 'due-soon', 'in-time'];
const longestSearch = 100;

/** What cannot be read is left out: an old address still opens the list. */
export function readQueueSearch(given: Record<string, unknown>): QueueSearch {
  return {
    tab: tabs.find((tab) => tab === given['tab']) ?? 'mine',
    clock: clocks.find((clock) => clock === given['clock']),
    state: typeof given['state'] === 'string' && /^[a-z][a-z-]{1,39}$/.test(given['state']) ? given['state'] : undefined,
    q: typeof given['q'] === 'string' && given['q'].trim() !== '' ? given['q'].slice(0, longestSearch) : undefined,
  };
}
