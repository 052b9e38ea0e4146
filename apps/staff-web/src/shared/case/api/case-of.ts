import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { CaseView } from '../../api/shapes';

export function useCase(requestId: string): UseQueryResult<CaseView> {
  return useQuery({
    queryKey: ['case-file', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}', { params: { path: { requestId } } })),
    refetchInterval: 30_000,
  });
}
