/** What a ledger line may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json | undefined };

/**
 * One text for one meaning, after RFC 8785: members sorted by UTF-16 code units, no spaces, numbers as ECMAScript writes them. Members
 * that are undefined are left out, as JSON does.
 * @throws TypeError for what JSON cannot say: NaN, infinity, half of a surrogate pair, dates, functions, class instances
 */
export function canonicalJson(value: Json): string {
  return write(value, '$');
}

function write(value: unknown, where: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, where);
  if (typeof value === 'string') return writeText(value, where);
  if (Array.isArray(value)) return `[${value.map((element, index) => write(element, `${where}[${index}]`)).join(',')}]`;
  if (isPlain(value)) return writeObject(value, where);
  throw new TypeError(`${where} is a ${typeof value} JSON cannot say.`);
}

function writeObject(value: Readonly<Record<string, unknown>>, where: string): string {
  const members = Object.keys(value)
    .filter((member) => value[member] !== undefined)
    .sort()
    .map((member) => `${writeText(member, where)}:${write(value[member], `${where}.${member}`)}`);
  return `{${members.join(',')}}`;
}

function writeNumber(value: number, where: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${where} is ${value}, which JSON cannot say.`);
  return JSON.stringify(value);
}

const loneSurrogate = /\p{Surrogate}/u;

function writeText(value: string, where: string): string {
  if (loneSurrogate.test(value)) throw new TypeError(`${where} holds half of a surrogate pair.`);
  return JSON.stringify(value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
