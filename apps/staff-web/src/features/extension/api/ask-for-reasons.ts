import { act } from '../../../shared/api/acts';
import type { AskForReasons, Standing } from '../../../shared/api/shapes';

export function askForReasons(requestId: string, values: AskForReasons, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/extension/ask-for-reasons', requestId, { ...values, expectedSequence });
}
