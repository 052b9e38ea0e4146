import { answered, api } from '../../../shared/api/client';
import type { CaseDocument } from '../../../shared/api/shapes';

export interface NewDocument {
  readonly kind: string;
  readonly title: string;
  readonly file: File;
}

/** The server reads the plain fields before the file. */
export function addDocument(requestId: string, { kind, title, file }: NewDocument): Promise<CaseDocument> {
  return answered(
    api.POST('/staff/v1/requests/{requestId}/documents', {
      params: { path: { requestId } },
      body: { kind, title, file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('kind', kind);
        form.append('title', title);
        form.append('file', file);
        return form;
      },
    }),
  );
}
