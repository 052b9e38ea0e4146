import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { DeliveryView } from '../../../shared/api/shapes';

export function useDelivery(requestId: string): UseQueryResult<DeliveryView> {
  return useQuery({
    queryKey: ['delivery', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/delivery', { params: { path: { requestId } } })),
  });
}
