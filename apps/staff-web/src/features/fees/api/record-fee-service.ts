import { act } from '../../../shared/api/acts';
import type { RecordFeeService, Standing } from '../../../shared/api/shapes';

export function recordFeeService(requestId: string, values: RecordFeeService, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/fees/record-fee-service', requestId, { ...values, expectedSequence });
}
