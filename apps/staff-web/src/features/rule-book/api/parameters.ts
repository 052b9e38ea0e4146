import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { StatuteParameters } from '../../../shared/api/shapes';

export function useParameters(): UseQueryResult<StatuteParameters[]> {
  return useQuery({ queryKey: ['rule-book', 'parameters'], queryFn: () => answered(api.GET('/staff/v1/rule-book/parameters')) });
}
