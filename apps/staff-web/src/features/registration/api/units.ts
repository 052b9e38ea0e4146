import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { Unit } from '../../../shared/api/shapes';

export function useUnits(): UseQueryResult<Unit[]> {
  return useQuery({ queryKey: ['organisation', 'units'], queryFn: () => answered(api.GET('/staff/v1/units')), staleTime: 60_000 });
}
