import { act } from '../../../shared/api/acts';
import type { RecordSearch, Standing } from '../../../shared/api/shapes';

export function recordSearch(requestId: string, values: RecordSearch, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/investigation/record-search', requestId, { ...values, expectedSequence });
}
