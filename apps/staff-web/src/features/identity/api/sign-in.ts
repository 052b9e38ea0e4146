import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import { sessionOpened } from '../../../shared/api/session-signal';
import type { Session } from '../../../shared/api/shapes';
import { sessionKey } from './session';

export interface Credentials {
  readonly account: string;
  readonly password: string;
}

/** What another account saw is forgotten; the page of the same person stays as it was. */
export function useSignIn(): UseMutationResult<Session, Error, Credentials> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => answered(api.POST('/staff/v1/session', { body })),
    onSuccess: async (session) => {
      const before = queries.getQueryData<Session | null>(sessionKey);
      if (before && before.staff.id !== session.staff.id) queries.clear();
      sessionOpened(session.csrfToken);
      queries.setQueryData(sessionKey, session);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'identity' });
    },
  });
}
