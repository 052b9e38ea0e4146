import { useId, useState, type ReactNode } from 'react';
import type { RuleChange } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useDecide, type Step } from './api/decide';
import { ruleBookWords } from './rule-book.words';

const kinds = { approve: 'primary', reject: 'danger', withdraw: 'plain' } as const satisfies Record<Step, string>;

/** What the server lets this person do with a draft. */
export function DecisionForm({ change: { id, may, state } }: { readonly change: RuleChange }): ReactNode {
  const words = useWords(ruleBookWords);
  const decide = useDecide(id);
  const [reason, setReason] = useState('');
  const field = useId();
  if (state !== 'draft') return null;
  return (
    <Panel title={words.decision}>
      {may.length === 0 && <p className="quiet">{words.notYours}</p>}
      {may.length > 0 && (
        <div className="decision">
          <label htmlFor={field}>{words.reasonToDecide}</label>
          <textarea
            id={field}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <div className="decision-steps">
            {may.map((step) => (
              <Button
                key={step}
                kind={kinds[step]}
                busy={decide.isPending && decide.variables.step === step}
                onClick={() => {
                  decide.mutate({ step, reason });
                }}
              >
                {words.steps[step]}
              </Button>
            ))}
          </div>
        </div>
      )}
      {decide.isError && <ProblemPanel error={decide.error} />}
    </Panel>
  );
}
