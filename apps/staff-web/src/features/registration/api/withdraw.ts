import { answered, api } from '../../../shared/api/client';
import type { Withdraw, Standing } from '../../../shared/api/shapes';

export function withdraw(requestId: string, values: Withdraw, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/registration/withdraw', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
