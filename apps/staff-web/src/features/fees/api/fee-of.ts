import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { CaseFeeView } from '../../../shared/api/shapes';

export function useFee(requestId: string): UseQueryResult<CaseFeeView> {
  return useQuery({
    queryKey: ['fees', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/fees', { params: { path: { requestId } } })),
  });
}
