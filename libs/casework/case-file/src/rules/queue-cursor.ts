/** Where a page ended. Opaque to its user; a text nobody made here starts from the beginning again. */
export function cursorText(due: string, id: string): string {
  return Buffer.from(`${due} ${id}`).toString('base64url');
}

export function cursorOf(text: string | undefined): { readonly due: string; readonly id: string } | undefined {
  const [, due, id] = /^(infinity|\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36})$/.exec(Buffer.from(text ?? '', 'base64url').toString()) ?? [];
  return due !== undefined && id !== undefined ? { due, id } : undefined;
}
