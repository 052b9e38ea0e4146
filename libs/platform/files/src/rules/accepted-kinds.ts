/** Media types an office can read and keep for years, by the endings their files may have. */
const kinds: readonly { readonly mediaType: string; readonly endings: readonly string[] }[] = [
  { mediaType: 'application/pdf', endings: ['pdf'] },
  { mediaType: 'application/ofd', endings: ['ofd'] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  { mediaType: 'image/png', endings: ['png'] },
  { mediaType: 'text/plain', endings: ['txt', 'csv'] },
];

export type Acceptance =
  | { readonly accepted: true; readonly mediaType: string }
  | { readonly accepted: false; readonly because: 'kind-not-accepted' | 'not-what-it-says' };

/** Whether the office takes a file whose content is of that type under that ending. */
export function acceptance(found: string | undefined, ending: string): Acceptance {
  const named = kinds.find(({ endings }) => endings.includes(ending));
  if (!named) return { accepted: false, because: 'kind-not-accepted' };
  return named.mediaType === found ? { accepted: true, mediaType: found } : { accepted: false, because: 'not-what-it-says' };
}
