import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { LastRun, TrialRun } from '../../../shared/api/shapes';

export function useLastRun(against: string): UseQueryResult<LastRun> {
  return useQuery({
    queryKey: ['rule-trials', 'last-run', against],
    queryFn: () => answered(api.GET('/staff/v1/rule-trials/last-run', { params: { query: { against } } })),
  });
}

interface Wish {
  readonly against: string;
  /** All of them when absent. */
  readonly ids?: string[];
}

export function useRunTrials(): UseMutationResult<TrialRun, Error, Wish> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Wish) => answered(api.POST('/staff/v1/rule-trials/run', { body })),
    onSuccess: (_run, { against }) => queries.invalidateQueries({ queryKey: ['rule-trials', 'last-run', against] }),
  });
}
