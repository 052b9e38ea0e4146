import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { AnnualReturn } from '../../../shared/api/shapes';

export function useAnnualReturns(): UseQueryResult<AnnualReturn[]> {
  return useQuery({ queryKey: ['today', 'annual-returns'], queryFn: () => answered(api.GET('/staff/v1/today/annual-returns')) });
}
