import { act } from '../../../shared/api/acts';
import type { RecordPayment, Standing } from '../../../shared/api/shapes';

export function recordPayment(requestId: string, values: RecordPayment, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/fees/record-payment', requestId, { ...values, expectedSequence });
}
