import { act } from '../../../shared/api/acts';
import type { Standing } from '../../../shared/api/shapes';

export function grantExtension(requestId: string, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/grant-extension', requestId, { expectedSequence });
}
