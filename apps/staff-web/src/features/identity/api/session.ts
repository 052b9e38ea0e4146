import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiProblem } from '../../../shared/api/api-problem';
import { answered, api } from '../../../shared/api/client';
import { sessionOpened } from '../../../shared/api/session-signal';
import type { Session } from '../../../shared/api/shapes';

export const sessionKey = ['identity', 'session'] as const;

/** Who is signed in; nobody is an answer, not a fault. */
export function useSession(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: Infinity });
}

async function readSession(): Promise<Session | null> {
  try {
    const session = await answered(api.GET('/staff/v1/session'));
    sessionOpened(session.csrfToken);
    return session;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 401) return null;
    throw error;
  }
}
