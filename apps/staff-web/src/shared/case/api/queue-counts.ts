import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { QueueCounts } from '../../api/shapes';

export function useQueueCounts(): UseQueryResult<QueueCounts> {
  return useQuery({
    queryKey: ['queue', 'counts'],
    queryFn: () => answered(api.GET('/staff/v1/queue/counts')),
    refetchInterval: 30_000,
  });
}
