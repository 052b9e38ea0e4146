import { act } from '../../../shared/api/acts';
import type { Register, Standing } from '../../../shared/api/shapes';

export function register(requestId: string, values: Register, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/register', requestId, { ...values, expectedSequence });
}
