import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { StatuteOutcomes } from '../../../shared/api/shapes';

export function useOutcomes(profile: string): UseQueryResult<StatuteOutcomes> {
  return useQuery({
    queryKey: ['statute', profile, 'outcomes'],
    queryFn: () => answered(api.GET('/staff/v1/statutes/{profile}/outcomes', { params: { path: { profile } } })),
    staleTime: Infinity,
  });
}
