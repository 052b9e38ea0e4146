import type { ReactNode } from 'react';
import type { CaseItem } from '../api/shapes';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

interface ItemGroupsProps {
  readonly items: readonly CaseItem[];
  readonly children: (item: CaseItem, index: number) => ReactNode;
}

/** One group of fields an item, each under the applicant's words. */
export function ItemGroups({ items, children }: ItemGroupsProps): ReactNode {
  const words = useWords(sharedWords);
  return items.map((item, index) => (
    <fieldset key={item.id} className="item-group">
      <legend>{words.item(item.position)}</legend>
      <p className="item-words">{item.description}</p>
      {children(item, index)}
    </fieldset>
  ));
}
