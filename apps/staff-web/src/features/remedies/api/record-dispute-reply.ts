import { act } from '../../../shared/api/acts';
import type { RecordDisputeReply, Standing } from '../../../shared/api/shapes';

export function recordDisputeReply(requestId: string, values: RecordDisputeReply, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/remedies/record-dispute-reply', requestId, { ...values, expectedSequence });
}
