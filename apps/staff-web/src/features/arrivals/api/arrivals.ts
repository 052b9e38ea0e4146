import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ArrivalsView } from '../../../shared/api/shapes';

export function useArrivals(): UseQueryResult<ArrivalsView> {
  return useQuery({ queryKey: ['arrivals'], queryFn: () => answered(api.GET('/staff/v1/arrivals')) });
}
