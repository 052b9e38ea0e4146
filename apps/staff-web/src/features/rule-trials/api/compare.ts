import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { TrialComparison } from '../../../shared/api/shapes';

interface Question {
  readonly question: string;
  readonly against: string;
}

const ask = (body: Question): Promise<TrialComparison> => answered(api.POST('/staff/v1/rule-trials/compare', { body }));

export function useComparison({ question, against }: Question): UseQueryResult<TrialComparison> {
  return useQuery({ queryKey: ['rule-trials', 'compare', against, question], queryFn: () => ask({ question, against }) });
}

/** While it is still being written. */
export function useCount(): UseMutationResult<TrialComparison, Error, Question> {
  return useMutation({ mutationFn: ask });
}
