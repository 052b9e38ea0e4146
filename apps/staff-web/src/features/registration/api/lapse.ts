import { answered, api } from '../../../shared/api/client';
import type { Standing } from '../../../shared/api/shapes';

export function lapse(requestId: string, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/registration/lapse', { params: { path: { requestId } }, body: { expectedSequence } }),
  );
}
