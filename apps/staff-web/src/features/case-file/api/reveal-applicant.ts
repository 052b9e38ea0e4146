import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { Applicant } from '../../../shared/api/shapes';

/** The look is written down by the server before it answers. The answer is kept by nobody but the panel that asked. */
export function useReveal(requestId: string): UseMutationResult<Applicant, Error, string> {
  return useMutation({
    mutationFn: (reason: string) =>
      answered(api.POST('/staff/v1/requests/{requestId}/applicant/reveal', { params: { path: { requestId } }, body: { reason } })),
    gcTime: 0,
  });
}
