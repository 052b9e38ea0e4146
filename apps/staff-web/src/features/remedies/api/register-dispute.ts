import { act } from '../../../shared/api/acts';
import type { RegisterDispute, Standing } from '../../../shared/api/shapes';

export function registerDispute(requestId: string, values: RegisterDispute, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/remedies/register-dispute', requestId, { ...values, expectedSequence });
}
