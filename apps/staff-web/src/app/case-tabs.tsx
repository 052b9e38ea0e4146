import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ArchiveTab } from '../features/archive/archive-tab';
import { LedgerTab } from '../features/case-file/ledger-tab';
import { Timeline } from '../features/case-file/timeline';
import { ReviewTab } from '../features/confidentiality-review/review-tab';
import { DeliveryTab } from '../features/delivery/delivery-tab';
import { DocumentsTab } from '../features/documents/documents-tab';
import { IntakeTab } from '../features/intake/intake-tab';
import { InvestigationTab } from '../features/investigation/investigation-tab';
import { RegistrationTab } from '../features/registration/registration-tab';
import { ReplyTab } from '../features/reply/reply-tab';
import type { CaseView } from '../shared/api/shapes';
import { useWords } from '../shared/language/language';
import { appWords } from './app.words';

const tabs = [
  'timeline',
  'documents',
  'intake',
  'registration',
  'investigation',
  'confidentiality-review',
  'reply',
  'delivery',
  'archive',
  'ledger',
] as const;
type Tab = (typeof tabs)[number];

interface CaseTabsProps {
  readonly view: CaseView;
  readonly chosen: string | undefined;
}

export function CaseTabs({ view, chosen }: CaseTabsProps): ReactNode {
  const words = useWords(appWords);
  const tab = tabs.find((one) => one === chosen) ?? 'timeline';
  return (
    <>
      <nav className="tabs" aria-label={words.tabsLabel}>
        {tabs.map((one) => (
          <Link
            key={one}
            to="/cases/$requestId"
            params={{ requestId: view.standing.id }}
            search={(search) => ({ ...search, tab: one })}
            aria-current={one === tab ? 'page' : undefined}
            className="tab"
            resetScroll={false}
          >
            {words.tabs[one]}
          </Link>
        ))}
      </nav>
      {shown[tab](view)}
    </>
  );
}

const shown: Readonly<Record<Tab, (view: CaseView) => ReactNode>> = {
  timeline: (view) => <Timeline view={view} />,
  documents: (view) => <DocumentsTab view={view} />,
  intake: (view) => <IntakeTab view={view} />,
  registration: (view) => <RegistrationTab view={view} />,
  investigation: (view) => <InvestigationTab view={view} />,
  'confidentiality-review': (view) => <ReviewTab view={view} />,
  reply: (view) => <ReplyTab view={view} />,
  delivery: (view) => <DeliveryTab view={view} />,
  archive: (view) => <ArchiveTab view={view} />,
  ledger: (view) => <LedgerTab view={view} />,
};
