import { answered, api } from '../../../shared/api/client';
import type { Standing } from '../../../shared/api/shapes';

export function signReply(requestId: string, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/reply/sign-reply', { params: { path: { requestId } }, body: { expectedSequence } }),
  );
}
