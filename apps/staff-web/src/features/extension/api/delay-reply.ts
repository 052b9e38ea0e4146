import { act } from '../../../shared/api/acts';
import type { DelayReply, Standing } from '../../../shared/api/shapes';

export function delayReply(requestId: string, values: DelayReply, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/delay-reply', requestId, { ...values, expectedSequence });
}
