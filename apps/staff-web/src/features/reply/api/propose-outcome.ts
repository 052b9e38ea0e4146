import { act } from '../../../shared/api/acts';
import type { ProposeOutcome, Standing } from '../../../shared/api/shapes';

export function proposeOutcome(requestId: string, values: ProposeOutcome, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/reply/propose-outcome', requestId, { ...values, expectedSequence });
}
