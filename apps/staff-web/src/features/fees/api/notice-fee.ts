import { act } from '../../../shared/api/acts';
import type { NoticeFee, Standing } from '../../../shared/api/shapes';

export function noticeFee(requestId: string, values: NoticeFee, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/fees/notice-fee', requestId, { ...values, expectedSequence });
}
