import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { CaseView, Standing } from '../../shared/api/shapes';
import type { CaseRooms } from '../../shared/case/case-tab';
import { ApplicantPanel } from './applicant-panel';
import { CaseHead } from './case-head';
import { CaseTabs } from './case-tabs';
import { ChosenAct } from './chosen-act';
import { ClockPanel } from './clock-panel';
import { ItemsPanel } from './items-panel';
import { NextActs } from './next-acts';
import { PerformedNotice } from './performed-notice';
import { WorkflowPanel } from './workflow-panel';

interface CaseDeskProps extends CaseRooms {
  readonly view: CaseView;
}

interface Performed {
  readonly act: string;
  readonly standing: Standing;
}

/** Three columns at a desk, one on a telephone. Tab and act stand in the address; the act that was chosen takes the middle. */
export function CaseDesk({ view, forms, tabs }: CaseDeskProps): ReactNode {
  const { tab, act } = useSearch({ strict: false });
  const go = useNavigate();
  const [performed, setPerformed] = useState<Performed>();
  const show = (search: { tab?: string; act?: string }): void => {
    void go({ to: '/cases/$requestId', params: { requestId: view.standing.id }, search, resetScroll: false });
  };
  return (
    <>
      <CaseHead view={view} />
      <div className="case-grid">
        <div className="case-left">
          <ItemsPanel view={view} />
          <ApplicantPanel view={view} />
        </div>
        <div className="case-centre">
          {performed && !act && <PerformedNotice key={performed.standing.sequence} view={view} {...performed} />}
          {act && (
            <ChosenAct
              key={act}
              view={view}
              form={forms[act]}
              onDone={(standing) => {
                setPerformed({ act, standing });
                show({ tab });
              }}
              onLeave={() => {
                show({ tab });
              }}
            />
          )}
          <CaseTabs
            view={view}
            tabs={tabs}
            chosen={tab}
            onChoose={(key) => {
              show({ tab: key, act });
            }}
          />
        </div>
        <div className="case-right">
          <ClockPanel view={view} />
          <NextActs
            view={view}
            onBegin={(next) => {
              setPerformed(undefined);
              show({ tab, act: next });
            }}
          />
          <WorkflowPanel view={view} />
        </div>
      </div>
    </>
  );
}
