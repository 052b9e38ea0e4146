import { act } from '../../../shared/api/acts';
import type { DispatchToUnit, Standing } from '../../../shared/api/shapes';

export function dispatchToUnit(requestId: string, values: DispatchToUnit, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/dispatch-to-unit', requestId, { ...values, expectedSequence });
}
