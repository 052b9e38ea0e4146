import { act } from '../../../shared/api/acts';
import type { RefuseExtension, Standing } from '../../../shared/api/shapes';

export function refuseExtension(requestId: string, values: RefuseExtension, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/refuse-extension', requestId, { ...values, expectedSequence });
}
