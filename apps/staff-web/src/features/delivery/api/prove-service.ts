import { act } from '../../../shared/api/acts';
import type { ProveService, Standing } from '../../../shared/api/shapes';

export function proveService(requestId: string, values: ProveService, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/delivery/prove-service', requestId, { ...values, expectedSequence });
}
