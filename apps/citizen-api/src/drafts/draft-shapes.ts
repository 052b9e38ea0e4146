import { uploadKinds, type Drafts, type DraftView, type Upload as Kept } from '@casework/intake';
import { httpProblems, Problem, type Upload } from '@platform/http';
import type { DraftDto, UploadedDto } from './drafts.dto';

export function toDraftDto({ answers, uploads, expiresAt, filed }: DraftView): DraftDto {
  return { answers: answers as Record<string, unknown>, uploads: uploads.map(toUploadedDto), expiresAt, filed };
}

export function toUploadedDto({ id, kind, fileName, size, mediaType }: Kept): UploadedDto {
  return { id, kind, fileName, size, mediaType };
}

/** @throws Problem invalid-input for a kind nobody uploads */
export function attachmentOf({ fields, fileName, content }: Upload<'kind'>): Parameters<Drafts['attach']>[1] {
  const kind = uploadKinds.find((known) => known === fields.kind);
  if (kind !== undefined) return { kind, fileName, content };
  const known = uploadKinds.join(', ');
  throw new Problem(httpProblems.invalidInput, undefined, {
    faults: [{ field: 'kind', says: { zh: `须为以下之一:${known}`, en: `Has to be one of: ${known}` } }],
  });
}
