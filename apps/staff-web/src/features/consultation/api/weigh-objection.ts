import { act } from '../../../shared/api/acts';
import type { Standing, WeighObjection } from '../../../shared/api/shapes';

export function weighObjection(requestId: string, values: WeighObjection, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/weigh-objection', requestId, { ...values, expectedSequence });
}
