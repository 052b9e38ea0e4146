import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { ApplicantPanel } from '../features/case-file/applicant-panel';
import { CaseHead } from '../features/case-file/case-head';
import { ClockPanel } from '../features/case-file/clock-panel';
import { ItemsPanel } from '../features/case-file/items-panel';
import { NextActs } from '../features/case-file/next-acts';
import { WorkflowPanel } from '../features/case-file/workflow-panel';
import type { CaseView } from '../shared/api/shapes';
import { useCase } from '../shared/case/api/case-of';
import { useWords } from '../shared/language/language';
import { Awaited } from '../shared/ui/awaited';
import { NoticeBar } from '../shared/ui/notice-bar';
import { actForms } from './act-forms';
import { appWords } from './app.words';
import { CaseTabs } from './case-tabs';

export function CasePage(): ReactNode {
  const { requestId = '' } = useParams({ strict: false });
  const view = useCase(requestId);
  return (
    <div className="page" key={requestId}>
      <Awaited query={view}>{(answer) => <Case view={answer} />}</Awaited>
    </div>
  );
}

function Case({ view }: { readonly view: CaseView }): ReactNode {
  const { tab, act } = useSearch({ strict: false });
  const [doneAt, setDoneAt] = useState<number>();
  const words = useWords(appWords);
  const go = useNavigate();
  const requestId = view.standing.id;
  const begin = (next: string | undefined): void => {
    void go({ to: '/cases/$requestId', params: { requestId }, search: { tab, act: next }, resetScroll: false });
  };
  return (
    <>
      <CaseHead view={view} />
      <div className="case">
        <div className="case-what">
          <ItemsPanel view={view} />
          <ApplicantPanel view={view} />
        </div>
        <div className="case-work">
          {act === undefined && doneAt !== undefined && <NoticeBar kind="success" title={words.done} />}
          {act !== undefined && (
            <Act
              key={act}
              view={view}
              act={act}
              onLeave={() => {
                begin(undefined);
              }}
              onDone={() => {
                setDoneAt(view.standing.sequence);
                begin(undefined);
              }}
            />
          )}
          <CaseTabs view={view} chosen={tab} />
        </div>
        <div className="case-next">
          <ClockPanel view={view} />
          <NextActs
            view={view}
            onBegin={(next) => {
              setDoneAt(undefined);
              begin(next);
            }}
          />
          <WorkflowPanel view={view} />
        </div>
      </div>
    </>
  );
}

interface ActProps {
  readonly view: CaseView;
  readonly act: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

function Act({ view, act, onLeave, onDone }: ActProps): ReactNode {
  const Form = actForms[act];
  if (!Form) return null;
  const { standing, items } = view;
  return (
    <Suspense fallback={null}>
      <Form subject={{ requestId: standing.id, view, standing, items, onDone, onLeave }} />
    </Suspense>
  );
}
