import { act } from '../../../shared/api/acts';
import type { OverrideObjection, Standing } from '../../../shared/api/shapes';

export function overrideObjection(requestId: string, values: OverrideObjection, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/override-objection', requestId, { ...values, expectedSequence });
}
