import { answered, api } from '../../../shared/api/client';
import type { ProveService, Standing } from '../../../shared/api/shapes';

export function proveService(requestId: string, values: ProveService, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/delivery/prove-service', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
