import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { TrialRun } from '../../../shared/api/shapes';

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
