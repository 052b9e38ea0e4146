/** C0 and C1 controls except tab and line breaks; what turns the direction of the text round; halves of characters. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const deepest = 20;

/**
 * Paths of the texts that hold characters no person writes: controls, direction overrides, lone surrogates. Names of members are
 * looked at as well. What is nested deeper than anything this system takes counts as forbidden.
 */
export function pathsWithForbiddenCharacters(value: unknown, path = '', depth = 0): string[] {
  if (typeof value === 'string') return forbidden.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (depth > deepest) return [path];
  return Object.entries(value).flatMap(([name, member]) => {
    if (forbidden.test(name)) return [path];
    return pathsWithForbiddenCharacters(member, path ? `${path}.${name}` : name, depth + 1);
  });
}
