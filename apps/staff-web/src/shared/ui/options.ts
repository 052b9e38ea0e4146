import type { Option } from './fields';

/** Words by code, as options in the order they were written down. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
