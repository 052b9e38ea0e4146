/** The fields of a submitted form as text. A field sent twice keeps every value; a missing one is an empty text. */
export class FormAnswers {
  private readonly fields: ReadonlyMap<string, readonly string[]>;

  constructor(body: unknown) {
    const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    this.fields = new Map(entries.map(([name, value]: [string, unknown]) => [name, texts(value)]));
  }

  text(name: string): string {
    return this.fields.get(name)?.[0] ?? '';
  }

  /** Without the spaces around it, so that a slip of the thumb is no different answer. */
  trimmed(name: string): string {
    return this.text(name).trim();
  }

  all(name: string): readonly string[] {
    return this.fields.get(name) ?? [];
  }

  /** Whether the form had the field at all, filled in or not. */
  sent(name: string): boolean {
    return this.fields.has(name);
  }

  /** Every field whose name begins so, with the rest of the name. */
  under(prefix: string): { readonly name: string; readonly text: string }[] {
    return [...this.fields].flatMap(([name, [text = '']]) => (name.startsWith(prefix) ? [{ name: name.slice(prefix.length), text }] : []));
  }
}

/** Browsers end lines with CR LF in forms; a saved answer has plain line ends. */
function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === 'string' ? [one.replaceAll('\r\n', '\n')] : []));
}
