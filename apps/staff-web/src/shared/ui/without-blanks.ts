/** What was typed, without the fields that were left empty: an absent member and an empty text are two things to the server. */
export function withoutBlanks<T>(value: T): T {
  return (pruned(value) ?? {}) as T;
}

function pruned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(pruned).filter((entry) => entry !== undefined);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([key, entry]) => [key, pruned(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
