import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import { sessionOpened } from '../../../shared/api/session-signal';
import type { Session } from '../../../shared/api/shapes';

interface Credentials {
  readonly account: string;
  readonly password: string;
}

export function useSignIn(): UseMutationResult<Session, Error, Credentials> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => answered(api.POST('/staff/v1/session', { body })),
    onSuccess: async (session) => {
      sessionOpened(session.csrfToken);
      queries.setQueryData(['session'], session);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}
