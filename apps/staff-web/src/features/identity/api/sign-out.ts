import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, done } from '../../../shared/api/client';
import { sessionKey } from './session';

/** Nothing of the cases stays on the machine. */
export function useSignOut(): UseMutationResult {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.DELETE('/staff/v1/session')),
    onSettled: () => {
      queries.clear();
      queries.setQueryData(sessionKey, null);
    },
  });
}
