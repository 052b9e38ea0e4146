import { act } from '../../../shared/api/acts';
import type { Standing } from '../../../shared/api/shapes';

export function lapseFee(requestId: string, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/fees/lapse-fee', requestId, { expectedSequence });
}
