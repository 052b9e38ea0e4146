import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { Redecision } from '../../../shared/api/shapes';

interface Wish {
  readonly requestId: string;
  readonly disputeId: string;
  readonly expectedSequence: number;
}

/** Opens the case of the new reply; what the desk knew of the old one is asked for anew. */
export function useOpenRedecision(): UseMutationResult<Redecision, Error, Wish> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId, ...body }: Wish) =>
      answered(api.POST('/staff/v1/requests/{requestId}/remedies/open-redecision', { params: { path: { requestId } }, body })),
    onSettled: (_answer, _error, { requestId }) =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(requestId) || queryKey[0] === 'queue' }),
  });
}
