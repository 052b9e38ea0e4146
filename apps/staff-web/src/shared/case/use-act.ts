import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Standing } from '../api/shapes';
import type { ActSubject } from './act-subject';

interface Attempt<Values> {
  readonly values: Values;
  readonly expectedSequence: number;
}

/** Sends an act; what the desk knew of this case and of the queue is asked for anew afterwards. */
export function useAct<Values>(
  subject: ActSubject,
  send: (values: Values, expectedSequence: number) => Promise<Standing>,
): UseMutationResult<Standing, Error, Attempt<Values>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ values, expectedSequence }: Attempt<Values>) => send(values, expectedSequence),
    onSuccess: async (standing) => {
      subject.onDone(standing);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes(subject.requestId) || queryKey[0] === 'queue' || queryKey[0] === 'notices',
      });
    },
    onError: async () => {
      await queries.invalidateQueries({ queryKey: ['case-file', subject.requestId] });
    },
  });
}
