import { answered, api } from '../../../shared/api/client';

/** The bytes of a document. The opening is written down; some kinds are opened only for a reason. */
export function openDocument(requestId: string, documentId: string, why?: string): Promise<Blob> {
  return answered(
    api.GET('/staff/v1/requests/{requestId}/documents/{documentId}', {
      params: { path: { requestId, documentId }, query: why ? { why } : {} },
      parseAs: 'blob',
    }),
  );
}
