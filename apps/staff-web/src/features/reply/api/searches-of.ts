import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { InvestigationView } from '../../../shared/api/shapes';

export function useSearches(requestId: string): UseQueryResult<InvestigationView> {
  return useQuery({
    queryKey: ['reply', requestId, 'searches'],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/investigation', { params: { path: { requestId } } })),
  });
}
