import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ConsultationsView } from '../../../shared/api/shapes';

export function useConsultations(requestId: string): UseQueryResult<ConsultationsView> {
  return useQuery({
    queryKey: ['consultation', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/consultation', { params: { path: { requestId } } })),
  });
}
