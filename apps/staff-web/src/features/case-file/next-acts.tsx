import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Nothing, Panel } from '../../shared/ui/panel';
import { caseFileWords } from './case-file.words';

interface NextActsProps {
  readonly view: CaseView;
  readonly onBegin: (act: string) => void;
}

/** What the server says may be done now, and why the rest may not. */
export function NextActs({ view: { standing }, onBegin }: NextActsProps): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  return (
    <Panel title={words.next}>
      {standing.allowedActs.length === 0 && <Nothing>{words.noNext}</Nothing>}
      <ul className="acts">
        {standing.allowedActs.map(({ act, label, law, awaited }) => (
          <li key={act}>
            <Button
              kind={awaited ? 'primary' : 'plain'}
              onClick={() => {
                onBegin(act);
              }}
            >
              {say(label)}
            </Button>
            {law && <span className="law"> {law}</span>}
          </li>
        ))}
      </ul>
      {standing.refusedActs.length > 0 && (
        <details>
          <summary>{words.refused}</summary>
          <ul className="acts">
            {standing.refusedActs.map(({ act, label, says }) => (
              <li key={act}>
                <Button disabled describedBy={`refused-${act}`}>
                  {say(label)}
                </Button>
                <p id={`refused-${act}`} className="quiet">
                  {say(says)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
