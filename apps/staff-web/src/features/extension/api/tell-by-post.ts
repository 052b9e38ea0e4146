import { act } from '../../../shared/api/acts';
import type { Standing, TellByPost } from '../../../shared/api/shapes';

export function tellByPost(requestId: string, values: TellByPost, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/tell-by-post', requestId, { ...values, expectedSequence });
}
