import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { RegistrationView } from '../../../shared/api/shapes';

export function useRegistration(requestId: string): UseQueryResult<RegistrationView> {
  return useQuery({
    queryKey: ['registration', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/registration', { params: { path: { requestId } } })),
  });
}
