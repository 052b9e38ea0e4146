import { act } from '../../../shared/api/acts';
import type { RecordOpinion, Standing } from '../../../shared/api/shapes';

export function recordOpinion(requestId: string, values: RecordOpinion, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/record-opinion', requestId, { ...values, expectedSequence });
}
