import { act } from '../../../shared/api/acts';
import type { ProposeExtension, Standing } from '../../../shared/api/shapes';

export function proposeExtension(requestId: string, values: ProposeExtension, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/propose-extension', requestId, { ...values, expectedSequence });
}
