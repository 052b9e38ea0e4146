import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Panel } from '../../shared/ui/panel';
import { caseFileWords } from './case-file.words';

export function ItemsPanel({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  return (
    <Panel title={words.items}>
      <ol className="items">
        {view.items.map(({ id, description }) => (
          <li key={id}>{description}</li>
        ))}
      </ol>
    </Panel>
  );
}
