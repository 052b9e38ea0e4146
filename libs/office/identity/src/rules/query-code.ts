/** 查询码: no 0/O, 1/I/L, no vowels that spell words. Eight of 28 signs: 3.8 × 10¹¹ codes, behind a rate limit. */
const signs = '23456789BCDFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A code from random bytes, read as `BCDF-2345`. Bytes that would make some signs likelier are skipped. */
export function queryCodeFrom(nextByte: () => number): string {
  const fair = 256 - (256 % signs.length);
  let code = '';
  while (code.length < length) {
    const byte = nextByte();
    if (byte < fair) code += signs.charAt(byte % signs.length);
  }
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

/** What a person typed, in the one form the mark was made of: case, spaces and dashes do not matter. */
export function plainQueryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
