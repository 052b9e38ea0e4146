import type { ReactNode } from 'react';
import type { Standing } from '../api/shapes';
import { useSay, useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { Button } from '../ui/button';
import { Moment } from '../ui/moment';
import { NoticeBar } from '../ui/notice-bar';
import { ActorName } from './actor-name';
import { useLedger } from './api/ledger-of';

interface MovedOnProps {
  readonly standing: Standing;
  /** Ledger sequence of the page the form was filled in on. */
  readonly seen: number;
  readonly onGoOn: () => void;
}

/** Who did what since the page was read. The form below keeps what was typed. */
export function MovedOn({ standing, seen, onGoOn }: MovedOnProps): ReactNode {
  const words = useWords(sharedWords);
  const say = useSay();
  const ledger = useLedger(standing.id, standing.sequence);
  const meanwhile = (ledger.data ?? []).filter(({ sequence }) => sequence > seen);
  return (
    <NoticeBar kind="warning" title={words.movedOnTitle}>
      <ul>
        {meanwhile.map((line) => (
          <li key={line.sequence}>
            <Moment at={line.at} /> · <ActorName actor={line.actor} name={line.actorName} /> · <strong>{say(line.label)}</strong>
          </li>
        ))}
      </ul>
      <p>{words.movedOnAdvice}</p>
      <Button kind="primary" onClick={onGoOn}>
        {words.movedOnGo}
      </Button>
    </NoticeBar>
  );
}
