import { act } from '../../../shared/api/acts';
import type { Standing } from '../../../shared/api/shapes';

export function lapse(requestId: string, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/lapse', requestId, { expectedSequence });
}
