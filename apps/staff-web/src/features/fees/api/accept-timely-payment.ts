import { act } from '../../../shared/api/acts';
import type { RecordPayment, Standing } from '../../../shared/api/shapes';

export function acceptTimelyPayment(requestId: string, values: RecordPayment, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/fees/accept-timely-payment', requestId, { ...values, expectedSequence });
}
