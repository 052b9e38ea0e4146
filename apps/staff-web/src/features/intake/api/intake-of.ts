import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { IntakeView } from '../../../shared/api/shapes';

export function useIntake(requestId: string): UseQueryResult<IntakeView> {
  return useQuery({
    queryKey: ['intake', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/intake', { params: { path: { requestId } } })),
  });
}
