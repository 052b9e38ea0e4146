import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ConfidentialityView } from '../../../shared/api/shapes';

export function useReview(requestId: string): UseQueryResult<ConfidentialityView> {
  return useQuery({
    queryKey: ['confidentiality-review', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/confidentiality-review', { params: { path: { requestId } } })),
  });
}
