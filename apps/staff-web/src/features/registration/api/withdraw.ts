import { act } from '../../../shared/api/acts';
import type { Withdraw, Standing } from '../../../shared/api/shapes';

export function withdraw(requestId: string, values: Withdraw, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/withdraw', requestId, { ...values, expectedSequence });
}
