import type { ReactNode } from 'react';
import type { RuleTrial } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Moment } from '../../shared/ui/moment';
import { Panel } from '../../shared/ui/panel';
import { useComparison } from './api/compare';
import { useTrialHistory } from './api/trials';
import { CompareView } from './compare-view';
import { ruleTrialsWords } from './rule-trials.words';

interface OneComparisonProps {
  readonly trial: RuleTrial;
  readonly against: string;
  readonly onLeave: () => void;
}

/** Why one trial comes out as it does, and who changed it when. */
export function OneComparison({ trial, against, onLeave }: OneComparisonProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const shared = useWords(sharedWords);
  const comparison = useComparison({ question: JSON.stringify(trial.question), against });
  const history = useTrialHistory(trial.id);
  return (
    <Panel title={`${words.compare} · ${trial.title}`} extra={<Button onClick={onLeave}>{shared.close}</Button>}>
      <Awaited query={comparison}>{(answer) => <CompareView comparison={answer} />}</Awaited>
      <details>
        <summary>{words.history}</summary>
        <Awaited query={history}>
          {(editions) => (
            <ol reversed>
              {editions.map(({ version, title, dropped, editedByName, editedAt, expected }) => (
                <li key={version} value={version}>
                  <Moment at={editedAt} /> · {editedByName} · {dropped ? words.dropped : title}
                  <div className="quiet">{JSON.stringify(expected)}</div>
                </li>
              ))}
            </ol>
          )}
        </Awaited>
      </details>
    </Panel>
  );
}
