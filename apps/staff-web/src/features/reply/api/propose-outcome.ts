import { answered, api } from '../../../shared/api/client';
import type { ProposeOutcome, Standing } from '../../../shared/api/shapes';

export function proposeOutcome(requestId: string, values: ProposeOutcome, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/reply/propose-outcome', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
