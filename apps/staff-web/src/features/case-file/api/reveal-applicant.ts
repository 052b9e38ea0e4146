import { answered, api } from '../../../shared/api/client';
import type { Applicant } from '../../../shared/api/shapes';

/** The particulars in full. Who asked, and why, is written into the ledger of access. */
export function revealApplicant(requestId: string, reason: string): Promise<Applicant> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/applicant/reveal', { params: { path: { requestId } }, body: { reason } }),
  );
}
