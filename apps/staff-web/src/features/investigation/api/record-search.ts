import { answered, api } from '../../../shared/api/client';
import type { RecordSearch, Standing } from '../../../shared/api/shapes';

export function recordSearch(requestId: string, values: RecordSearch, expectedSequence: number): Promise<Standing> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/investigation/record-search', {
      params: { path: { requestId } },
      body: { ...values, expectedSequence },
    }),
  );
}
