import { act } from '../../../shared/api/acts';
import type { SendConsultation, Standing } from '../../../shared/api/shapes';

export function sendConsultation(requestId: string, values: SendConsultation, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/send-consultation', requestId, { ...values, expectedSequence });
}
