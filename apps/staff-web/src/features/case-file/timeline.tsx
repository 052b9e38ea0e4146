import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { ActorName } from '../../shared/case/actor-name';
import { useLedger } from '../../shared/case/api/ledger-of';
import { useSay } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Moment } from '../../shared/ui/moment';

/** Every act with its article, newest first. */
export function Timeline({ view: { standing } }: { readonly view: CaseView }): ReactNode {
  const say = useSay();
  const ledger = useLedger(standing.id, standing.sequence);
  return (
    <Awaited query={ledger}>
      {(lines) => (
        <ol className="timeline" reversed>
          {[...lines].reverse().map(({ sequence, label, actor, actorName, at, law }) => (
            <li key={sequence}>
              <strong>{say(label)}</strong> {law && <span className="law">{law}</span>}
              <div className="quiet">
                <Moment at={at} /> · <ActorName actor={actor} name={actorName} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </Awaited>
  );
}
