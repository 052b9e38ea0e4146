import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client';
import type { CaseDocument } from '../../../shared/api/shapes';

export interface Upload {
  readonly kind: string;
  readonly title: string;
  readonly file: File;
}

/** The plain fields come first and the file last: the server reads it as it arrives. */
export function useAddDocument(requestId: string): UseMutationResult<CaseDocument, Error, Upload> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, title, file }: Upload) =>
      answered(
        api.POST('/staff/v1/requests/{requestId}/documents', {
          params: { path: { requestId } },
          body: { kind, title, file: file.name },
          bodySerializer: () => formOf(kind, title, file),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['documents', requestId] }),
  });
}

function formOf(kind: string, title: string, file: File): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('title', title);
  form.append('file', file);
  return form;
}
