import { act } from '../../../shared/api/acts';
import type { RecordReasons, Standing } from '../../../shared/api/shapes';

export function recordReasons(requestId: string, values: RecordReasons, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/record-reasons', requestId, { ...values, expectedSequence });
}
