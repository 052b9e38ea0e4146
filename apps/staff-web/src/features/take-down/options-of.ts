import type { Option } from '../../shared/ui/fields';

/** A catalogue's entries as choices, in the order they are written in. */
export function optionsOf(entries: Readonly<Record<string, string>>): Option[] {
  return Object.entries(entries).map(([value, label]) => ({ value, label }));
}
