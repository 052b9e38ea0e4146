import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { RuleChange } from '../../../shared/api/shapes';

export type Step = RuleChange['may'][number];

const calls = {
  approve: '/staff/v1/rule-book/changes/{changeId}/approve',
  reject: '/staff/v1/rule-book/changes/{changeId}/reject',
  withdraw: '/staff/v1/rule-book/changes/{changeId}/withdraw',
} as const;

export function useDecide(changeId: string): UseMutationResult<RuleChange, Error, { readonly step: Step; readonly reason: string }> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ step, reason }) => answered(api.POST(calls[step], { params: { path: { changeId } }, body: { reason } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['rule-book'] }),
  });
}
