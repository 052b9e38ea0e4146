import { act } from '../../../shared/api/acts';
import type { ReturnCorrection, Standing } from '../../../shared/api/shapes';

export function returnCorrection(requestId: string, values: ReturnCorrection, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/return-correction', requestId, { ...values, expectedSequence });
}
