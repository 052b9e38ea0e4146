import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { ReplyView } from '../../../shared/api/shapes';

export function useReply(requestId: string): UseQueryResult<ReplyView> {
  return useQuery({
    queryKey: ['reply', requestId],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/reply', { params: { path: { requestId } } })),
  });
}
