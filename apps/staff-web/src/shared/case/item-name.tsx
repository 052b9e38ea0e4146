import type { ReactNode } from 'react';
import type { CaseItem } from '../api/shapes';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

/** Which item is meant, by its place in the application; its words are there to be read by pointing at it. */
export function ItemName({ itemId, items }: { readonly itemId: string; readonly items: readonly CaseItem[] }): ReactNode {
  const words = useWords(sharedWords);
  const item = items.find(({ id }) => id === itemId);
  return item ? <strong title={item.description}>{words.item(item.position)}</strong> : null;
}
