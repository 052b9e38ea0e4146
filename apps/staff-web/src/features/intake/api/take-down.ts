import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { TakeDown, TakenDown } from '../../../shared/api/shapes';

export function useTakeDown(): UseMutationResult<TakenDown, Error, TakeDown> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: TakeDown) => answered(api.POST('/staff/v1/requests', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['queue'] }),
  });
}
