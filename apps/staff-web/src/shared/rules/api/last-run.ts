import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { LastRun } from '../../api/shapes';

/** How the whole list of trials last came out under those rules. @param against `in-force`, a change's id, or a version's */
export function useLastRun(against: string): UseQueryResult<LastRun> {
  return useQuery({
    queryKey: ['rule-trials', 'last-run', against],
    queryFn: () => answered(api.GET('/staff/v1/rule-trials/last-run', { params: { query: { against } } })),
  });
}
