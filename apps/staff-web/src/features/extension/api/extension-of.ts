import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ExtensionView } from '../../../shared/api/shapes';

export function useExtension(requestId: string): UseQueryResult<ExtensionView> {
  return useQuery({
    queryKey: ['extension', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/extension', { params: { path: { requestId } } })),
  });
}
