import { answered, api } from '../../../shared/api/client';
import type { ClearConfidentiality, Standing } from '../../../shared/api/shapes';

export function clearConfidentiality(requestId: string, values: ClearConfidentiality, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/confidentiality-review/clear-confidentiality', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
