import { act } from '../../../shared/api/acts';
import type { AcceptLateCorrection, Standing } from '../../../shared/api/shapes';

export function acceptLateCorrection(requestId: string, values: AcceptLateCorrection, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/accept-late-correction', requestId, { ...values, expectedSequence });
}
