import { Suspense, type ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import type { CaseTab } from '../../shared/case/case-tab';
import { useSay, useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Tabs } from '../../shared/ui/tabs';
import { caseFileWords } from './case-file.words';
import { LedgerTab } from './ledger-tab';
import { Timeline } from './timeline';

interface CaseTabsProps {
  readonly view: CaseView;
  readonly tabs: readonly CaseTab[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** The history, what the rooms show of their part, and the ledger. */
export function CaseTabs({ view, tabs, chosen, onChoose }: CaseTabsProps): ReactNode {
  const words = useWords(caseFileWords);
  const shared = useWords(sharedWords);
  const say = useSay();
  const ofRooms = tabs.map(({ key, label, component: Room }) => ({
    key,
    label: say(label),
    children: (
      <Suspense fallback={<p role="status">{shared.loading}</p>}>
        <Room view={view} />
      </Suspense>
    ),
  }));
  return (
    <div className="panel case-tabs">
      <Tabs
        chosen={chosen}
        onChoose={onChoose}
        tabs={[
          { key: 'timeline', label: words.timeline, children: <Timeline view={view} /> },
          ...ofRooms,
          { key: 'ledger', label: words.ledger, children: <LedgerTab view={view} /> },
        ]}
      />
    </div>
  );
}
