import { useEffect, useRef, type ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import { useSay, useWords } from '../../shared/language/language';
import { DaysLeft } from '../../shared/ui/clock-mark';
import { NoticeBar } from '../../shared/ui/notice-bar';
import type { PerformedAct } from './case-desk';
import { caseWords } from './words';

/** Says where the case stands after an act, and takes the focus the form gave up. */
export function PerformedNotice({ view, performed }: { readonly view: CaseView; readonly performed: PerformedAct }): ReactNode {
  const words = useWords(caseWords);
  const say = useSay();
  const table = useWorkflowTable(view.workflow.name, view.workflow.version);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const { act, standing } = performed;
  const label = say(table.data?.acts.find((rule) => rule.act === act)?.label) || act;
  return (
    <div ref={place} tabIndex={-1} className="performed">
      <NoticeBar kind="success" title={words.doneTitle(label)}>
        {words.doneNow}: <strong>{say(table.data?.states[standing.state]) || standing.state}</strong>{' '}
        {standing.safeDue && (
          <>
            · {words.safeDue} {standing.safeDue} <DaysLeft days={standing.daysLeft} />
          </>
        )}
      </NoticeBar>
    </div>
  );
}
