import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { Affected, HandedIn, MovedPage } from '../../../shared/api/shapes';

const pages = { initialPageParam: '', getNextPageParam: (last: { readonly next?: string }) => last.next };

/** The open cases a notice nobody proposed yet would move. */
export function useAffectedBy(handedIn: HandedIn): UseInfiniteQueryResult<InfiniteData<Affected>> {
  return useInfiniteQuery({
    queryKey: ['rule-book', 'affected-by', handedIn],
    queryFn: ({ pageParam }) =>
      answered(api.POST('/staff/v1/rule-book/notices/affected', { body: { ...handedIn, ...afterOf(pageParam) } })),
    ...pages,
  });
}

/** The open cases a change would move, or would have to move still. */
export function useAffected(changeId: string): UseInfiniteQueryResult<InfiniteData<Affected>> {
  return useInfiniteQuery({
    queryKey: ['rule-book', 'affected', changeId],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/staff/v1/rule-book/changes/{changeId}/affected', { params: { path: { changeId }, query: afterOf(pageParam) } })),
    ...pages,
  });
}

/** The cases a change in force has moved. */
export function useMoved(changeId: string, done: number): UseInfiniteQueryResult<InfiniteData<MovedPage>> {
  return useInfiniteQuery({
    queryKey: ['rule-book', 'moved', changeId, done],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/staff/v1/rule-book/changes/{changeId}/moved', { params: { path: { changeId }, query: afterOf(pageParam) } })),
    ...pages,
  });
}

function afterOf(page: string): { readonly after?: string } {
  return page === '' ? {} : { after: page };
}
