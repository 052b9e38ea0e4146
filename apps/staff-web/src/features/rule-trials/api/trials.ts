import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { RuleTrial, TrialEdition, TrialRules } from '../../../shared/api/shapes';

export function useTrials(): UseQueryResult<readonly RuleTrial[]> {
  return useQuery({ queryKey: ['rule-trials', 'list'], queryFn: () => answered(api.GET('/staff/v1/rule-trials')) });
}

/** What they can be run against. */
export function useTrialRules(): UseQueryResult<readonly TrialRules[]> {
  return useQuery({ queryKey: ['rule-trials', 'rules'], queryFn: () => answered(api.GET('/staff/v1/rule-trials/rules')) });
}

export function useTrialHistory(trialId: string): UseQueryResult<readonly TrialEdition[]> {
  return useQuery({
    queryKey: ['rule-trials', 'history', trialId],
    queryFn: () => answered(api.GET('/staff/v1/rule-trials/{trialId}', { params: { path: { trialId } } })),
  });
}
