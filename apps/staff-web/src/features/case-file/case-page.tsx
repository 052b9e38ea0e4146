import type { ReactNode } from 'react';
import { useCase } from '../../shared/case/api/case-of';
import type { CaseRooms } from '../../shared/case/case-tab';
import { Awaited } from '../../shared/ui/awaited';
import { ProblemPage } from '../../shared/ui/problem-page';
import { CaseDesk } from './case-desk';

interface CasePageProps extends CaseRooms {
  readonly requestId: string;
}

/** One case: what it is, what happened and happens, and until when. */
export function CasePage({ requestId, forms, tabs }: CasePageProps): ReactNode {
  const query = useCase(requestId);
  return (
    <div className="page case-page">
      {query.isError && !query.data ? (
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Awaited query={query}>{(view) => <CaseDesk key={requestId} view={view} forms={forms} tabs={tabs} />}</Awaited>
      )}
    </div>
  );
}
