import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { CaseDocument } from '../../../shared/api/shapes';

interface Opening {
  readonly document: CaseDocument;
  readonly why?: string;
}

/** Fetches the bytes and hands them to the browser as a download. */
export function useOpenDocument(requestId: string): UseMutationResult<void, Error, Opening> {
  return useMutation({
    mutationFn: async ({ document: { id: documentId, fileName }, why }: Opening) => {
      const bytes: unknown = await answered(
        api.GET('/staff/v1/requests/{requestId}/documents/{documentId}', {
          params: { path: { requestId, documentId }, query: why ? { why } : {} },
          parseAs: 'blob',
        }),
      );
      if (bytes instanceof Blob) save(bytes, fileName);
    },
  });
}

function save(bytes: Blob, fileName: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
