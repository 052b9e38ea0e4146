const idOrDay = /^[\w.:+-]{1,120}$/;

/** Members of a payload that are neither an id, a digest, a day nor a small number: what might be somebody's words or address. */
export function strayValues(payload: object): string[] {
  return Object.entries(payload)
    .filter(([, value]) => value !== undefined && !(typeof value === 'string' && idOrDay.test(value)) && !Number.isSafeInteger(value))
    .map(([name]) => name);
}
