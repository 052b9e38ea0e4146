export const queueTabs = ['mine', 'unit', 'unassigned', 'all'] as const;
export const clocks = ['in-time', 'due-soon', 'past-safe', 'late'] as const;

/** What the address of the queue says: the same address shows the same page to everybody with the same rights. */
export interface QueueSearch {
  readonly tab?: (typeof queueTabs)[number];
  readonly clock?: (typeof clocks)[number];
  readonly state?: string;
  readonly q?: string;
}

export function queueSearch(search: Record<string, unknown>): QueueSearch {
  return {
    tab: queueTabs.find((tab) => tab === search['tab']),
    clock: clocks.find((clock) => clock === search['clock']),
    state: typeof search['state'] === 'string' ? search['state'] : undefined,
    q: typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']) : undefined,
  };
}
