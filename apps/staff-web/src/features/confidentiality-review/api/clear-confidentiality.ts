import { act } from '../../../shared/api/acts';
import type { ClearConfidentiality, Standing } from '../../../shared/api/shapes';

export function clearConfidentiality(requestId: string, values: ClearConfidentiality, expectedSequence: number): Promise<Standing> {
  return act('/staff/v1/requests/{requestId}/confidentiality-review/clear-confidentiality', requestId, { ...values, expectedSequence });
}
