import type { ReactNode } from 'react';
import type { RemediesView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Nothing, Panel } from '../../shared/ui/panel';
import { remediesWords } from './remedies.words';

const glyphs = { open: '●', used: '✓', over: '○' } as const;

/** Until when, and before whom, the reply can still be attacked. */
export function OpenRemedies({ remedies }: { readonly remedies: RemediesView['remedies'] }): ReactNode {
  const words = useWords(remediesWords);
  const say = useSay();
  if (!remedies)
    return (
      <Panel title={words.openTitle}>
        <Nothing>{words.notReplied}</Nothing>
      </Panel>
    );
  const { servedOn, text, untold } = remedies;
  return (
    <Panel title={words.openTitle}>
      <p>{say(text)}</p>
      <p className="quiet">{servedOn ? `${words.servedOn} ${servedOn}` : words.notServed}</p>
      <ul className="remedies">
        {remedies.remedies.map(({ kind, text: says, law, until, state }) => (
          <li key={kind}>
            <span aria-hidden="true">{glyphs[state]}</span> {say(says)}
            {until && (
              <>
                {' '}
                · {words.until} <strong className="day">{until}</strong>
              </>
            )}{' '}
            · <span className={`remedy-${state}`}>{words.remedyStates[state]}</span> <span className="law">{law}</span>
          </li>
        ))}
      </ul>
      {untold && (
        <p className="quiet">
          {words.untold} {untold.until} <span className="law">{untold.law}</span>
        </p>
      )}
    </Panel>
  );
}
