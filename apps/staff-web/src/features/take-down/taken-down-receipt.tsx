import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TakenDown } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { takeDownWords } from './words';

interface ReceiptProps {
  readonly taken: TakenDown;
  readonly onAnother: () => void;
}

export function TakenDownReceipt({ taken: { id, number, queryCode, dates, gaps }, onAnother }: ReceiptProps): ReactNode {
  const words = useWords(takeDownWords);
  const say = useSay();
  return (
    <Panel title={words.doneTitle}>
      <Facts
        facts={[
          [words.number, <strong key="number">{number}</strong>],
          [
            words.queryCode,
            <span key="code">
              <code className="query-code">{queryCode}</code> <span className="quiet">{words.queryCodeHelp}</span>
            </span>,
          ],
          [words.dates, say(dates.basis)],
        ]}
      />
      {gaps.length > 0 && (
        <>
          <h3>{words.gaps}</h3>
          <ul>
            {gaps.map((gap, index) => (
              <li key={index}>{say(gap)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="form-foot">
        <Link to="/cases/$requestId" params={{ requestId: id }}>
          {words.open}
        </Link>
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </Panel>
  );
}
