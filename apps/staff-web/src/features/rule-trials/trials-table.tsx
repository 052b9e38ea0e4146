import type { ReactNode } from 'react';
import type { RuleTrial, TrialResult } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Button } from '../../shared/ui/button';
import { OutcomeMark, type Outcome } from './outcome-mark';
import { ruleTrialsWords } from './rule-trials.words';

/** How one trial stands under the rules that are chosen. */
export interface Standing {
  readonly outcome: Outcome;
  readonly differences: TrialResult['differences'];
}

interface TrialsTableProps {
  readonly trials: readonly RuleTrial[];
  readonly standingOf: (trial: RuleTrial) => Standing;
  readonly mayKeep: boolean;
  readonly mayRun: boolean;
  readonly onRun: (trial: RuleTrial) => void;
  readonly onCompare: (trial: RuleTrial) => void;
  readonly onEdit: (trial: RuleTrial) => void;
  readonly onDrop: (trial: RuleTrial) => void;
}

export function TrialsTable({ trials, standingOf, mayKeep, mayRun, onRun, onCompare, onEdit, onDrop }: TrialsTableProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  return (
    <table className="queue">
      <caption className="only-read">{words.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.expectation}</th>
          <th scope="col">{words.actions}</th>
        </tr>
      </thead>
      <tbody>
        {trials.map((trial) => (
          <tr key={trial.id}>
            <td data-name={words.outcome}>
              <OutcomeMark outcome={standingOf(trial).outcome} />
            </td>
            <td data-name={words.name} className="title">
              {trial.title}
              <div className="quiet">
                {trial.standard && `${trial.standard} · `}
                {words.version} {trial.version} · {trial.editedByName}
              </div>
            </td>
            <td data-name={words.expectation}>
              <Expectation trial={trial} standing={standingOf(trial)} />
            </td>
            <td data-name={words.actions}>
              <div className="trial-actions">
                {mayRun && <RowButton trial={trial} label={words.runOne} onClick={onRun} />}
                <RowButton trial={trial} label={words.compare} onClick={onCompare} />
                {mayKeep && <RowButton trial={trial} label={words.edit} onClick={onEdit} />}
                {mayKeep && <RowButton trial={trial} label={words.drop} onClick={onDrop} />}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RowButtonProps {
  readonly trial: RuleTrial;
  readonly label: string;
  readonly onClick: (trial: RuleTrial) => void;
}

function RowButton({ trial, label, onClick }: RowButtonProps): ReactNode {
  return (
    <Button
      small
      label={`${label}: ${trial.title}`}
      onClick={() => {
        onClick(trial);
      }}
    >
      {label}
    </Button>
  );
}

/** What differs, where something does; otherwise what is expected. */
function Expectation({ trial, standing: { differences } }: { readonly trial: RuleTrial; readonly standing: Standing }): ReactNode {
  const words = useWords(ruleTrialsWords);
  const names: Readonly<Record<string, string>> = words.fields;
  const shared = useWords(sharedWords);
  const states: Readonly<Record<string, string>> = words.states;
  const said = (value: unknown): string => {
    if (value === null || value === '') return words.noDay;
    if (value === true || value === 'true') return shared.yes;
    if (value === false || value === 'false') return shared.no;
    if (typeof value === 'string' && states[value] !== undefined) return states[value];
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  if (differences.length > 0)
    return (
      <ul className="trial-differences trial-faults">
        {differences.map(({ field, expected, got }) => (
          <li key={field}>
            {names[field] ?? field}: {words.expected} <strong>{said(expected)}</strong>, {words.got} <strong>{said(got)}</strong>
          </li>
        ))}
      </ul>
    );
  return (
    <ul className="trial-differences">
      {Object.entries(trial.expected).map(([field, value]) => (
        <li key={field}>
          {names[field] ?? field}: {said(Array.isArray(value) ? value.join(', ') : value)}
        </li>
      ))}
    </ul>
  );
}
