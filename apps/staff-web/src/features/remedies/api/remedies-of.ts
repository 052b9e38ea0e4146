import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { RemediesView } from '../../../shared/api/shapes';

/**
 * What was shown stays until the next answer is there: a form below it keeps what was typed.
 * @param sequence of the case as the page shows it: what was noted since is asked for anew
 */
export function useRemedies(requestId: string, sequence: number): UseQueryResult<RemediesView> {
  return useQuery({
    queryKey: ['remedies', requestId, sequence],
    placeholderData: keepPreviousData,
    queryFn: () => answered(api.GET('/staff/v1/requests/{requestId}/remedies', { params: { path: { requestId } } })),
  });
}
