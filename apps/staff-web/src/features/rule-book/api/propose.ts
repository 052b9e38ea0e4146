import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ProposeNotice, ProposeParameters, RuleChange } from '../../../shared/api/shapes';

export function useProposeNotice(): UseMutationResult<RuleChange, Error, ProposeNotice> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) => answered(api.POST('/staff/v1/rule-book/notices', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rule-book', 'changes'] }),
  });
}

export function useProposeParameters(): UseMutationResult<RuleChange, Error, ProposeParameters> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) => answered(api.POST('/staff/v1/rule-book/parameters', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rule-book', 'changes'] }),
  });
}
