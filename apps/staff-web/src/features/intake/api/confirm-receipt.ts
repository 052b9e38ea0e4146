import { answered, api } from '../../../shared/api/client';
import type { ConfirmReceipt, Standing } from '../../../shared/api/shapes';

export function confirmReceipt(requestId: string, values: ConfirmReceipt, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/intake/confirm-receipt', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
