import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { LedgerLine } from '../../api/shapes';

export function useLedger(requestId: string, sequence: number): UseQueryResult<LedgerLine[]> {
  return useQuery({
    queryKey: ['case-file', requestId, 'ledger', sequence],
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/ledger', { params: { path: { requestId } } })),
    placeholderData: (previous) => previous,
  });
}
