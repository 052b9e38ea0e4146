import { useId, type ReactNode } from 'react';
import type { TrialRules, TrialRun } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { RunOutcome } from '../../shared/rules/last-run';
import { Button } from '../../shared/ui/button';
import { ruleTrialsWords } from './rule-trials.words';

interface RunBarProps {
  readonly rules: readonly TrialRules[];
  readonly against: string;
  readonly last: TrialRun | undefined;
  readonly mayRun: boolean;
  readonly busy: boolean;
  readonly onChoose: (against: string) => void;
  readonly onRun: () => void;
}

/** Which rules, how the whole list came out under them, and a button to run it. */
export function RunBar({ rules, against, last, mayRun, busy, onChoose, onRun }: RunBarProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const say = useSay();
  const id = useId();
  const isListed = rules.some((each) => each.against === against);
  return (
    <div className="panel run-bar">
      <label htmlFor={id}>
        {words.against}
        <select
          id={id}
          value={against}
          onChange={(event) => {
            onChoose(event.target.value);
          }}
        >
          {rules.map((each) => (
            <option key={each.against} value={each.against}>
              {say(each.name)}
            </option>
          ))}
          {!isListed && <option value={against}>{against}</option>}
        </select>
      </label>
      {mayRun && (
        <Button kind="primary" busy={busy} onClick={onRun}>
          {words.run}
        </Button>
      )}
      <span role="status">{last ? <RunOutcome run={last} /> : <span className="quiet">{words.neverRun}</span>}</span>
    </div>
  );
}
