import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { RecomputationView } from '../../../shared/api/shapes';

/** Asked again every second until it is finished. */
export function useRecomputation(changeId: string): UseQueryResult<RecomputationView> {
  return useQuery({
    queryKey: ['rule-book', 'recomputation', changeId],
    queryFn: () => answered(api.GET('/staff/v1/rule-book/changes/{changeId}/recomputation', { params: { path: { changeId } } })),
    refetchInterval: ({ state }) => (state.data?.progress?.finishedAt === undefined ? 1_000 : false),
  });
}
