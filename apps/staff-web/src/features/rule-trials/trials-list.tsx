import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RuleTrial, TrialRun } from '../../shared/api/shapes';
import { useRights } from '../../shared/case/api/rights-now';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Nothing } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useDropTrial } from './api/keep-trial';
import { useTrials } from './api/trials';
import { ImportPanel } from './import-panel';
import { ListActions } from './list-actions';
import { OneComparison } from './one-comparison';
import { ruleTrialsWords } from './rule-trials.words';
import { TrialEditor } from './trial-editor';
import { TrialsTable, type Standing } from './trials-table';

type Opened = { readonly what: 'new' | 'import' } | { readonly what: 'edit' | 'compare'; readonly trial: RuleTrial };

interface TrialsListProps {
  readonly against: string;
  /** Newest first. */
  readonly runs: readonly TrialRun[];
  readonly mayRun: boolean;
  readonly onRun: (id: string) => void;
}

/** The list, and above it whatever of it was opened. */
export function TrialsList({ against, runs, mayRun, onRun }: TrialsListProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const trials = useTrials();
  const dropping = useDropTrial();
  const mayKeep = useRights().has('rule-trials:keep');
  const [opened, setOpened] = useState<Opened>();
  return (
    <>
      {dropping.isError && <ProblemPanel error={dropping.error} />}
      {opened && (
        <OpenedPanel
          opened={opened}
          against={against}
          onLeave={() => {
            setOpened(undefined);
          }}
        />
      )}
      <Awaited query={trials}>
        {(list) => (
          <>
            <ListActions
              trials={list}
              mayKeep={mayKeep}
              onNew={() => {
                setOpened({ what: 'new' });
              }}
              onImport={() => {
                setOpened({ what: 'import' });
              }}
            />
            {list.length === 0 ? (
              <Nothing>{words.none}</Nothing>
            ) : (
              <TrialsTable
                trials={unpassedFirst(list, runs)}
                standingOf={(trial) => standingIn(runs, trial)}
                mayKeep={mayKeep}
                mayRun={mayRun}
                onRun={({ id }) => {
                  onRun(id);
                }}
                onCompare={(trial) => {
                  setOpened({ what: 'compare', trial });
                }}
                onEdit={(trial) => {
                  setOpened({ what: 'edit', trial });
                }}
                onDrop={({ id, version }) => {
                  if (window.confirm(words.dropSure)) dropping.mutate({ id, version });
                }}
              />
            )}
          </>
        )}
      </Awaited>
    </>
  );
}

interface OpenedPanelProps {
  readonly opened: Opened;
  readonly against: string;
  readonly onLeave: () => void;
}

function OpenedPanel({ opened, against, onLeave }: OpenedPanelProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus();
  }, [opened]);
  return (
    <div ref={place} tabIndex={-1} className="trial-opened">
      <OpenedPart opened={opened} against={against} onLeave={onLeave} />
    </div>
  );
}

function OpenedPart({ opened, against, onLeave }: OpenedPanelProps): ReactNode {
  switch (opened.what) {
    case 'import':
      return <ImportPanel onLeave={onLeave} />;
    case 'new':
      return <TrialEditor against={against} onDone={onLeave} />;
    case 'edit':
      return <TrialEditor key={opened.trial.id} trial={opened.trial} against={against} onDone={onLeave} />;
    default:
      return <OneComparison key={opened.trial.id} trial={opened.trial} against={against} onLeave={onLeave} />;
  }
}

const weight = { failed: 0, unreadable: 0, unknown: 1, passed: 1 } as const;

/** What did not come out as expected stands first; otherwise the order stays. */
function unpassedFirst(list: readonly RuleTrial[], runs: readonly TrialRun[]): RuleTrial[] {
  return list.toSorted((one, other) => weight[standingIn(runs, one).outcome] - weight[standingIn(runs, other).outcome]);
}

/** By the newest run it was part of; a trial edited since was not run as it is now. */
function standingIn(runs: readonly TrialRun[], { id, version }: RuleTrial): Standing {
  const results = runs.flatMap((run) => run.results.filter((result) => result.id === id && result.version === version));
  return results[0] ?? { outcome: 'unknown', differences: [] };
}
