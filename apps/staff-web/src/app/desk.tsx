import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SessionGate } from '../features/session/session-gate';
import { ApiProblem } from '../shared/api/api-problem';
import { Dress } from '../shared/ui/dress';
import { router } from './router';

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2 },
  },
});

export function Desk(): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <Dress>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </Dress>
    </QueryClientProvider>
  );
}
