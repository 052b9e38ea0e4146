import { useQueryClient } from '@tanstack/react-query';
import type { Session } from '../../api/shapes';

/** What the one who is signed in may do, named like acts. Drawn from; the server judges. */
export function useRights(): ReadonlySet<string> {
  const session = useQueryClient().getQueryData<Session>(['session']);
  return new Set(session?.rights ?? []);
}
