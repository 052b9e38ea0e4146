import { answered, api } from '../../../shared/api/client';
import type { ReturnCorrection, Standing } from '../../../shared/api/shapes';

export function returnCorrection(requestId: string, values: ReturnCorrection, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/registration/return-correction', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
