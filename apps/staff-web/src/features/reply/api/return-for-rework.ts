import { act } from '../../../shared/api/acts';
import type { GiveOpinion, Standing } from '../../../shared/api/shapes';

export function returnForRework(requestId: string, values: GiveOpinion, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/reply/return-for-rework', requestId, { ...values, expectedSequence });
}
