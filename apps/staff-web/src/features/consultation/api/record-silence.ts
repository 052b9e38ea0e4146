import { act } from '../../../shared/api/acts';
import type { RecordSilence, Standing } from '../../../shared/api/shapes';

export function recordSilence(requestId: string, values: RecordSilence, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/record-silence', requestId, { ...values, expectedSequence });
}
