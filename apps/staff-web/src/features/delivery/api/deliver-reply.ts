import { answered, api } from '../../../shared/api/client';
import type { DeliverReply, Standing } from '../../../shared/api/shapes';

export function deliverReply(requestId: string, values: DeliverReply, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/delivery/deliver-reply', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
