import type { ComponentType, ReactNode } from 'react';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useCase } from '../../shared/case/api/case-of';
import type { CaseTab } from '../../shared/case/case-tab';
import { Awaited } from '../../shared/ui/awaited';
import { CaseDesk } from './case-desk';

interface CasePageProps {
  readonly requestId: string;
  /** The form of each act, by the act's code. */
  readonly forms: Readonly<Record<string, ComponentType<ActFormComponentProps>>>;
  /** What the rooms show of their part. */
  readonly tabs: readonly CaseTab[];
}

/** One case: what it is, what happened and happens, and until when. */
export function CasePage({ requestId, forms, tabs }: CasePageProps): ReactNode {
  const query = useCase(requestId);
  return (
    <main className="case-page" id="main">
      <Awaited query={query}>{(view) => <CaseDesk key={requestId} view={view} forms={forms} tabs={tabs} />}</Awaited>
    </main>
  );
}
