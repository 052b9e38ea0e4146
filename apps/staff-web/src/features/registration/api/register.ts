import { answered, api } from '../../../shared/api/client';
import type { Register, Standing } from '../../../shared/api/shapes';

export function register(requestId: string, values: Register, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/registration/register', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
