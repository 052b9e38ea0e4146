import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ArchiveView } from '../../../shared/api/shapes';

export function useArchive(requestId: string): UseQueryResult<ArchiveView> {
  return useQuery({
    queryKey: ['archive', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/archive', { params: { path: { requestId } } })),
  });
}
