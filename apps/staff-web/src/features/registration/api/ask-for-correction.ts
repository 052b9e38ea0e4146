import { act } from '../../../shared/api/acts';
import type { AskForCorrection, Standing } from '../../../shared/api/shapes';

export function askForCorrection(requestId: string, values: AskForCorrection, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/registration/ask-for-correction', requestId, { ...values, expectedSequence });
}
