import type { ReactNode } from 'react';
import type { ReplyView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { replyWords } from './reply.words';

type Gate = NonNullable<ReplyView['gates']>[number];

/** What is looked at before signing, with what is missing said beside it. */
export function Gates({ gates }: { readonly gates: readonly Gate[] }): ReactNode {
  const words = useWords(replyWords);
  const say = useSay();
  return (
    <ul className="gates" aria-label={words.gates}>
      {gates.map((gate) => (
        <li key={gate.key} className={gate.passed ? 'passed' : gate.severity}>
          <span aria-hidden="true">{gate.passed ? '✓' : gate.severity === 'warning' ? '◆' : '✕'}</span> {say(gate.says)}{' '}
          <span className="quiet">{gate.passed ? words.ok : gate.severity === 'warning' ? words.warning : words.missing}</span>{' '}
          <span className="law">{gate.law}</span>
        </li>
      ))}
    </ul>
  );
}
