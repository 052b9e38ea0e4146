import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { StatuteOutcomes } from '../../../shared/api/shapes';

/** A published profile of the statute never changes. */
export function useStatuteOutcomes(profile: string): UseQueryResult<StatuteOutcomes> {
  return useQuery({
    queryKey: ['reply', 'outcomes', profile],
    queryFn: () => answered(api.GET('/staff/v1/statutes/{profile}/outcomes', { params: { path: { profile } } })),
    staleTime: Infinity,
  });
}
