import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { TrialRun } from '../../shared/api/shapes';
import { useRights } from '../../shared/case/api/rights-now';
import { useWords } from '../../shared/language/language';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useLastRun } from '../../shared/rules/api/last-run';
import { useRunTrials } from './api/run-trials';
import { useTrialRules } from './api/trials';
import { RunBar } from './run-bar';
import './rule-trials.css';
import { ruleTrialsWords } from './rule-trials.words';
import { TrialsList } from './trials-list';

/** The kept questions, how they came out under the rules that are chosen, and why. The rules stand in the address. */
export function RuleTrialsPage(): ReactNode {
  const words = useWords(ruleTrialsWords);
  const { against = 'in-force' } = useSearch({ strict: false });
  const go = useNavigate();
  const rules = useTrialRules();
  const last = useLastRun(against);
  const running = useRunTrials();
  const mayRun = useRights().has('rule-trials:run');
  /** Runs of one question each, newest first, since the whole list was run. */
  const [single, setSingle] = useState<readonly TrialRun[]>([]);
  const run = (ids?: string[]): void => {
    running.mutate(
      { against, ids },
      {
        onSuccess: (came) => {
          setSingle((earlier) => (ids ? [came, ...earlier] : []));
        },
      },
    );
  };
  const whole = last.data?.run;
  const runs = [...single, ...(whole ? [whole] : [])].filter((each) => each.against === against);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.about}</p>
      <RunBar
        rules={rules.data ?? []}
        against={against}
        last={whole}
        mayRun={mayRun}
        busy={running.isPending}
        onRun={() => {
          run();
        }}
        onChoose={(chosen) => {
          void go({ to: '/rule-trials', search: { against: chosen } });
        }}
      />
      {running.isError && <ProblemPanel error={running.error} />}
      {last.isError && <ProblemPanel error={last.error} />}
      <TrialsList
        against={against}
        runs={runs}
        mayRun={mayRun}
        onRun={(id) => {
          run([id]);
        }}
      />
    </div>
  );
}
