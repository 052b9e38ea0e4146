import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import { sessionOpened } from '../../../shared/api/session-signal';
import type { Session } from '../../../shared/api/shapes';

export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      const session = await answered(api.GET('/staff/v1/session'));
      sessionOpened(session.csrfToken);
      return session;
    },
    staleTime: Infinity,
  });
}
