import { answered, api } from '../../../shared/api/client';
import type { DispatchToUnit, Standing } from '../../../shared/api/shapes';

export function dispatchToUnit(requestId: string, values: DispatchToUnit, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/registration/dispatch-to-unit', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
