import { act } from '../../../shared/api/acts';
import type { EndConsultation, Standing } from '../../../shared/api/shapes';

export function endConsultation(requestId: string, values: EndConsultation, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/end-consultation', requestId, { ...values, expectedSequence });
}
