import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queueSearch } from '../shared/case/queue-search';
import { DeskFrame } from './desk-frame';
import { PageFault, PageMissing } from './page-missing';

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: DeskFrame, notFoundComponent: PageMissing, errorComponent: PageFault });

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./today-page'), 'TodayPage'),
});

const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../features/queue/queue-page'), 'QueuePage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('../features/take-down/take-down-page'), 'TakeDownPage'),
});

const disputes = createRoute({
  getParentRoute: () => root,
  path: '/disputes',
  component: lazyRouteComponent(() => import('../features/remedies/disputes-page'), 'DisputesPage'),
});

const ruleTrials = createRoute({
  getParentRoute: () => root,
  path: '/rule-trials',
  validateSearch: (search: Record<string, unknown>): { readonly against?: string } => ({ against: textIn(search['against']) }),
  component: lazyRouteComponent(() => import('../features/rule-trials/rule-trials-page'), 'RuleTrialsPage'),
});

interface RuleBookSearch {
  readonly part?: string;
  readonly change?: string;
  readonly year?: string;
}

const ruleBook = createRoute({
  getParentRoute: () => root,
  path: '/rule-book',
  validateSearch: ({ part, change, year }: Record<string, unknown>): RuleBookSearch => ({
    part: textIn(part),
    change: textIn(change),
    year: /^20\d\d$/.test(String(year)) ? String(year) : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/rule-book/rule-book-page'), 'RuleBookPage'),
});

interface CaseSearch {
  readonly tab?: string;
  readonly act?: string;
}

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$requestId',
  validateSearch: (search: Record<string, unknown>): CaseSearch => ({ tab: textIn(search['tab']), act: textIn(search['act']) }),
  component: lazyRouteComponent(() => import('./case-route'), 'CaseRoute'),
});

export const router = createRouter({
  routeTree: root.addChildren([today, queue, register, disputes, ruleTrials, ruleBook, oneCase]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
