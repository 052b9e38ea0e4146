import { answered, api } from '../../../shared/api/client';
import type { GiveOpinion, Standing } from '../../../shared/api/shapes';

export function returnForRework(requestId: string, values: GiveOpinion, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/reply/return-for-rework', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
