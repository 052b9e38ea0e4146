import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { QueuePage } from '../../../shared/api/shapes';
import type { QueueSearch } from '../queue-search';

const everyHalfMinute = 30_000;

/** The list, page by page; new work appears by itself. */
export function useQueue(search: QueueSearch, limit = 50): UseInfiniteQueryResult<InfiniteData<QueuePage>> {
  return useInfiniteQuery({
    queryKey: ['queue', 'page', search, limit],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/staff/v1/queue', { params: { query: { ...search, after: pageParam, limit: String(limit) } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    refetchInterval: everyHalfMinute,
    placeholderData: (previous) => previous,
  });
}
