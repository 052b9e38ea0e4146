import { act } from '../../../shared/api/acts';
import type { ConfirmReceipt, Standing } from '../../../shared/api/shapes';

export function confirmReceipt(requestId: string, values: ConfirmReceipt, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/intake/confirm-receipt', requestId, { ...values, expectedSequence });
}
