import { act } from '../../../shared/api/acts';
import type { MarkOtherOrgan, Standing } from '../../../shared/api/shapes';

export function markOtherOrgan(requestId: string, values: MarkOtherOrgan, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/consultation/mark-other-organ', requestId, { ...values, expectedSequence });
}
