import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { CaseView, Standing } from '../../shared/api/shapes';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import type { CaseTab } from '../../shared/case/case-tab';
import { useSay, useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Button } from '../../shared/ui/button';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { Tabs } from '../../shared/ui/tabs';
import type { PerformedAct } from './case-desk';
import { DocumentList } from './document-list';
import { LedgerSheet } from './ledger-sheet';
import { PerformedNotice } from './performed-notice';
import { Timeline } from './timeline';
import { caseWords } from './words';

interface CaseCentreProps {
  readonly view: CaseView;
  readonly tabs: readonly CaseTab[];
  readonly chosen: string | undefined;
  readonly form: ComponentType<ActFormComponentProps> | undefined;
  readonly performed: PerformedAct | undefined;
  readonly onDone: (act: string, standing: Standing) => void;
  readonly onLeave: () => void;
}

export function CaseCentre({ view, tabs, chosen, form, performed, onDone, onLeave }: CaseCentreProps): ReactNode {
  return (
    <>
      {performed && <PerformedNotice view={view} performed={performed} />}
      {chosen && <ChosenAct key={chosen} view={view} act={chosen} form={form} onDone={onDone} onLeave={onLeave} />}
      <CaseTabs view={view} tabs={tabs} />
    </>
  );
}

interface ChosenActProps extends Pick<CaseCentreProps, 'view' | 'form' | 'onDone' | 'onLeave'> {
  readonly act: string;
}

function ChosenAct({ view, act, form: ActForm, onDone, onLeave }: ChosenActProps): ReactNode {
  const words = useWords(caseWords);
  const shared = useWords(sharedWords);
  if (!ActForm) return <NoticeBar kind="info" title={words.noForm} action={<Button small onClick={onLeave} children={words.back} />} />;
  const subject = {
    requestId: view.standing.id,
    view,
    standing: view.standing,
    items: view.items,
    onDone: (standing: Standing) => {
      onDone(act, standing);
    },
    onLeave,
  };
  return (
    <div className="panel chosen-act">
      <Suspense fallback={<p role="status">{shared.loading}</p>}>
        <ActForm subject={subject} />
      </Suspense>
    </div>
  );
}

function CaseTabs({ view, tabs }: Pick<CaseCentreProps, 'view' | 'tabs'>): ReactNode {
  const words = useWords(caseWords);
  const shared = useWords(sharedWords);
  const say = useSay();
  const requestId = view.standing.id;
  const ofRooms = tabs.map(({ key, label, component: Room }) => ({
    key,
    label: say(label),
    children: (
      <Suspense fallback={<p role="status">{shared.loading}</p>}>
        <Room requestId={requestId} view={view} />
      </Suspense>
    ),
  }));
  return (
    <div className="panel case-tabs">
      <Tabs
        tabs={[
          { key: 'timeline', label: words.timeline, children: <Timeline view={view} /> },
          { key: 'documents', label: words.documents, children: <DocumentList requestId={requestId} /> },
          ...ofRooms,
          { key: 'ledger', label: words.ledger, children: <LedgerSheet view={view} /> },
        ]}
      />
    </div>
  );
}
