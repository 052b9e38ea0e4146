import { act } from '../../../shared/api/acts';
import type { RecordObjection, Standing } from '../../../shared/api/shapes';

export function recordObjection(requestId: string, values: RecordObjection, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/record-objection', requestId, { ...values, expectedSequence });
}
