import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { Sheet } from '../../../shared/api/shapes';

export function useSheet(requestId: string, sequence: number, knownOn?: string): UseQueryResult<Sheet> {
  return useQuery({
    queryKey: ['case-file', requestId, 'sheet', sequence, knownOn],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/sheet', { params: { path: { requestId }, query: { knownOn } } })),
  });
}
