import { answered, api } from '../../../shared/api/client';
import type { Standing } from '../../../shared/api/shapes';

export function archive(requestId: string, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/archive/archive', { params: { path: { requestId } }, body: { expectedSequence } }),
  );
}
