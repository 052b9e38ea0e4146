import { keepPreviousData, useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { QueuePage } from '../../api/shapes';
import type { QueueSearch } from '../queue-search';

const pageSize = '50';

/** Pages in the server's order; new work appears by itself. */
export function useQueue(search: QueueSearch, limit: string = pageSize): UseInfiniteQueryResult<InfiniteData<QueuePage>> {
  return useInfiniteQuery({
    queryKey: ['queue', 'page', search, limit],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/staff/v1/queue', {
          params: { query: { ...search, tab: search.tab ?? 'mine', limit, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}
