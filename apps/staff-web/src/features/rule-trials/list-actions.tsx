import type { ReactNode } from 'react';
import type { RuleTrial } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useLoadStandard } from './api/keep-trial';
import { ruleTrialsWords } from './rule-trials.words';

interface ListActionsProps {
  readonly trials: readonly RuleTrial[];
  readonly mayKeep: boolean;
  readonly onNew: () => void;
  readonly onImport: () => void;
}

/** What can be done with the list as a whole. */
export function ListActions({ trials, mayKeep, onNew, onImport }: ListActionsProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const loading = useLoadStandard();
  return (
    <>
      {loading.isError && <ProblemPanel error={loading.error} />}
      <div className="queue-foot">
        <h2>{words.list}</h2>
        {mayKeep && <Button onClick={onNew}>{words.add}</Button>}
        {mayKeep && (
          <Button
            busy={loading.isPending}
            onClick={() => {
              loading.mutate(undefined);
            }}
          >
            {words.loadStandard}
          </Button>
        )}
        {mayKeep && <Button onClick={onImport}>{words.importOpen}</Button>}
        <Button
          disabled={trials.length === 0}
          onClick={() => {
            download(trials);
          }}
        >
          {words.exportAll}
        </Button>
        <span role="status" className="quiet">
          {loading.data && words.loaded(loading.data.kept)}
        </span>
      </div>
    </>
  );
}

/** The list in the form it is imported in. */
function download(trials: readonly RuleTrial[]): void {
  const list = trials.map(({ title, question, expected }) => ({ title, question, expected }));
  const file = URL.createObjectURL(new Blob([JSON.stringify(list, undefined, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = 'rule-trials.json';
  link.click();
  URL.revokeObjectURL(file);
}
