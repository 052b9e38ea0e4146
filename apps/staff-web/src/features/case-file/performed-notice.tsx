import { useEffect, useRef, type ReactNode } from 'react';
import type { CaseView, Standing } from '../../shared/api/shapes';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import { useSay, useWords } from '../../shared/language/language';
import { DaysOfTerm } from '../../shared/ui/clock-mark';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { caseFileWords } from './case-file.words';

interface PerformedNoticeProps {
  readonly view: CaseView;
  readonly act: string;
  readonly standing: Standing;
}

/** Says where the case stands after an act, and takes the focus the form gave up. */
export function PerformedNotice({ view, act, standing }: PerformedNoticeProps): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  const table = useWorkflowTable(view.workflow.name, view.workflow.version).data;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const label = say(table?.acts.find((rule) => rule.act === act)?.label) || act;
  return (
    <div ref={place} tabIndex={-1} className="performed">
      <NoticeBar kind="success" title={`${words.performed}: ${label}`}>
        {words.standsNow}: <strong>{say(table?.states[standing.state]) || standing.state}</strong>
        {standing.legalDue && (
          <span>
            {' '}
            · {words.legalDue} {standing.legalDue}{' '}
            <DaysOfTerm clock={standing.clock} days={standing.daysLeft} legalDays={standing.legalDaysLeft} />
          </span>
        )}
      </NoticeBar>
    </div>
  );
}
