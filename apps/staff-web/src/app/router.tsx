import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { readQueueSearch, type QueueSearch } from '../features/queue/queue-search';
import { actForms } from './act-forms';
import { caseTabs } from './case-tabs';
import { NoSuchPage } from './no-such-page';
import { Shell } from './shell';

const TodayPage = lazy(async () => ({ default: (await import('../features/queue/today-page')).TodayPage }));
const QueuePage = lazy(async () => ({ default: (await import('../features/queue/queue-page')).QueuePage }));
const TakeDownPage = lazy(async () => ({ default: (await import('../features/take-down/take-down-page')).TakeDownPage }));
const CasePage = lazy(async () => ({ default: (await import('../features/case-file/case-page')).CasePage }));

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage });
const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayPage });
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: QueueRoute,
});
const takeDown = createRoute({ getParentRoute: () => root, path: '/take-down', component: TakeDownPage });
const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$requestId', component: CaseRoute });

function QueueRoute(): ReactNode {
  const search = queue.useSearch();
  const navigate = queue.useNavigate();
  return (
    <QueuePage
      search={search}
      onSearch={(next: QueueSearch) => {
        void navigate({ search: next });
      }}
    />
  );
}

/** Another case is another page: nothing typed for one may appear in the other. */
function CaseRoute(): ReactNode {
  const { requestId } = oneCase.useParams();
  return <CasePage key={requestId} requestId={requestId} forms={actForms} tabs={caseTabs} />;
}

export const router = createRouter({ routeTree: root.addChildren([today, queue, takeDown, oneCase]) });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
