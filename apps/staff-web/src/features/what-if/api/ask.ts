import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { Supposed, WhatIfAnswer } from '../../../shared/api/shapes';

/** Asks what would follow. Nothing is written, so nothing is asked for anew afterwards. */
export function useWhatIf(requestId: string): UseMutationResult<WhatIfAnswer, Error, readonly Supposed[]> {
  return useMutation({
    mutationKey: ['what-if', requestId],
    mutationFn: (steps: readonly Supposed[]) =>
      answered(api.POST('/staff/v1/requests/{requestId}/what-if', { params: { path: { requestId } }, body: { steps: [...steps] } })),
  });
}
