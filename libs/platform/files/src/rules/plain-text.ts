/** Encodings Chinese offices write plain text in; GB 18030 holds GBK and GB 2312. */
const encodings = ['utf-8', 'gb18030'];
const notWritten = /(?![\t\n\f\r])\p{Cc}/u;

/** Whether the bytes are text a person wrote, in UTF-8 or GB 18030. */
export function isPlainText(bytes: Uint8Array): boolean {
  return encodings.some((encoding) => {
    const text = decoded(bytes, encoding);
    return text !== undefined && !notWritten.test(text);
  });
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}
