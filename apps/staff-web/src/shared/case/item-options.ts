import type { CaseItem } from '../api/shapes';
import type { Option } from '../ui/fields';

const longest = 40;

export function itemOptions(items: readonly CaseItem[]): Option[] {
  return items.map(({ id, position, description }) => ({ value: id, label: `${position}. ${description.slice(0, longest)}` }));
}
