import type { Option } from './fields';

/** The choices of a field, from the words for each. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
