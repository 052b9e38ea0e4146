import type { ReactNode } from 'react';
import type { CaseView, Standing, WorkflowTable } from '../../shared/api/shapes';
import { useLedger } from '../../shared/case/api/ledger-of';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Panel } from '../../shared/ui/panel';
import { caseFileWords } from './case-file.words';

export function WorkflowPanel({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  const table = useWorkflowTable(view.workflow.name, view.workflow.version);
  return (
    <Panel title={words.workflow}>
      <Awaited query={table}>{(answer) => <Diagram table={answer} view={view} />}</Awaited>
    </Panel>
  );
}

interface DiagramProps {
  readonly table: WorkflowTable;
  readonly view: CaseView;
}

/** The states in the table's order, drawn from the table itself: where the case was, where it is, where it can go from here. */
function Diagram({ table, view: { standing } }: DiagramProps): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  const passed = new Set((useLedger(standing.id, standing.sequence).data ?? []).map(({ to }) => to));
  const states = Object.entries(table.states).filter(([state]) => state !== table.initial);
  return (
    <ol className="flow">
      {states.map(([state, name]) =>
        state === standing.state ? (
          <li key={state} className="here" aria-current="step">
            {say(name)} <span className="you">← {words.here}</span>
            <FromHere table={table} standing={standing} />
          </li>
        ) : (
          <li key={state} className={passed.has(state) ? 'passed' : 'ahead'}>
            {say(name)}
            {passed.has(state) && <span className="only-read"> {words.passed}</span>}
          </li>
        ),
      )}
    </ol>
  );
}

function FromHere({ table, standing }: { readonly table: WorkflowTable; readonly standing: Standing }): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  const leaving = table.acts.flatMap(({ act, label, from, to }) =>
    from.includes(standing.state) && to !== undefined && to !== standing.state ? [{ act, label, to }] : [],
  );
  return (
    <>
      {standing.milestones.length > 0 && (
        <ul className="milestones" aria-label={words.milestones}>
          {standing.milestones.map((milestone) => (
            <li key={milestone}>✓ {say(table.milestones[milestone]) || milestone}</li>
          ))}
        </ul>
      )}
      {leaving.length > 0 && (
        <ul className="leaving" aria-label={words.fromHere}>
          {leaving.map(({ act, label, to }) => (
            <li key={act}>
              {say(label)} → {say(table.states[to])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
