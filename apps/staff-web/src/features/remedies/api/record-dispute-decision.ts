import { act } from '../../../shared/api/acts';
import type { RecordDisputeDecision, Standing } from '../../../shared/api/shapes';

export function recordDisputeDecision(requestId: string, values: RecordDisputeDecision, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/remedies/record-dispute-decision', requestId, { ...values, expectedSequence });
}
