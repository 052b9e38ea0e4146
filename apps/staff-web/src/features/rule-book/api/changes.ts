import { useInfiniteQuery, useQuery, type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { RuleChange, RuleChangeRow } from '../../../shared/api/shapes';

const pageSize = 50;

export function useRuleChanges(): UseInfiniteQueryResult<InfiniteData<RuleChangeRow[]>> {
  return useInfiniteQuery({
    queryKey: ['rule-book', 'changes'],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/staff/v1/rule-book/changes', { params: { query: pageParam === '' ? {} : { before: pageParam } } })),
    initialPageParam: '',
    getNextPageParam: (last) => (last.length < pageSize ? undefined : last.at(-1)?.id),
  });
}

export function useRuleChange(changeId: string): UseQueryResult<RuleChange> {
  return useQuery({
    queryKey: ['rule-book', 'change', changeId],
    queryFn: () => answered(api.GET('/staff/v1/rule-book/changes/{changeId}', { params: { path: { changeId } } })),
  });
}
