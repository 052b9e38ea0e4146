import { act } from '../../../shared/api/acts';
import type { DeliverReply, Standing } from '../../../shared/api/shapes';

export function deliverReply(requestId: string, values: DeliverReply, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/delivery/deliver-reply', requestId, { ...values, expectedSequence });
}
