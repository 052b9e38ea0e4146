import { act } from '../../../shared/api/acts';
import type { RecordConsultationService, Standing } from '../../../shared/api/shapes';

export function recordConsultationService(
  requestId: string,
  values: RecordConsultationService,
  expectedSequence: number,
): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/record-consultation-service', requestId, { ...values, expectedSequence });
}
