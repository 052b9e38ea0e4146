import { answered, api } from '../../../shared/api/client';
import type { AskForCorrection, Standing } from '../../../shared/api/shapes';

export function askForCorrection(requestId: string, values: AskForCorrection, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/registration/ask-for-correction', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
