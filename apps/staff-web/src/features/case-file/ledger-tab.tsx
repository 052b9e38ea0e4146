import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { ActorName } from '../../shared/case/actor-name';
import { useLedger } from '../../shared/case/api/ledger-of';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Hash } from '../../shared/ui/hash';
import { Moment } from '../../shared/ui/moment';
import { caseFileWords } from './case-file.words';

export function LedgerTab({ view: { standing } }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  const ledger = useLedger(standing.id, standing.sequence);
  return (
    <Awaited query={ledger}>
      {(lines) => (
        <>
          <p className="quiet">{words.chained}</p>
          <div className="scrolls" tabIndex={0} role="region" aria-label={words.ledger}>
            <table className="plain">
              <thead>
                <tr>
                  {[words.sequence, words.act, words.actor, words.at, words.hash, words.facts].map((name) => (
                    <th scope="col" key={name}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.sequence}>
                    <td>{line.sequence}</td>
                    <td>{say(line.label)}</td>
                    <td>
                      <ActorName actor={line.actor} name={line.actorName} />
                    </td>
                    <td className="day">
                      <Moment at={line.at} />
                    </td>
                    <td>
                      <Hash value={line.hash} />
                    </td>
                    <td>
                      <details>
                        <summary>{words.facts}</summary>
                        <pre>{JSON.stringify(line.facts, undefined, 2)}</pre>
                      </details>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Awaited>
  );
}
