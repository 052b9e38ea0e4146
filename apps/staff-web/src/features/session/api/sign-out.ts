import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { api, done } from '../../../shared/api/client';

/** Ends the session on the server and loads the desk anew: nothing of the old session stays in the page. */
export function useSignOut(): UseMutationResult<void, Error, void> {
  return useMutation({
    mutationFn: () => done(api.DELETE('/staff/v1/session')),
    onSettled: () => {
      window.location.assign('/');
    },
  });
}
