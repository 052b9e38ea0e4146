import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { DisputeList } from '../../../shared/api/shapes';

export function useDisputes(): UseQueryResult<DisputeList> {
  return useQuery({ queryKey: ['remedies', 'disputes'], queryFn: () => answered(api.GET('/staff/v1/disputes')) });
}
