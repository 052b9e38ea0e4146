import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { CaseDocument } from '../../api/shapes';

export function useDocuments(requestId: string): UseQueryResult<CaseDocument[]> {
  return useQuery({
    queryKey: ['documents', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/documents', { params: { path: { requestId } } })),
  });
}
