import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TakenDown } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { Hash } from '../../shared/ui/hash';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { Panel } from '../../shared/ui/panel';
import { intakeWords } from './intake.words';

interface ReceiptPanelProps {
  readonly receipt: TakenDown;
  readonly onAnother: () => void;
}

export function ReceiptPanel({ receipt, onAnother }: ReceiptPanelProps): ReactNode {
  const words = useWords(intakeWords);
  const say = useSay();
  const { dates, gaps } = receipt;
  const shown = dates.forecast ?? dates;
  const assumed = dates.forecast ? ` (${words.ifConfirmed(dates.forecast.confirmedOn)})` : '';
  return (
    <Panel title={words.takenDown}>
      <NoticeBar kind="success" title={words.queryCodeHelp} />
      <Facts
        facts={[
          [words.number, <strong key="number">{receipt.number}</strong>],
          [words.queryCode, <strong key="code">{receipt.queryCode}</strong>],
          [words.receiptOn, dates.receiptOn ?? say(dates.basis)],
          [words.askBy, shown.correctionAskBy && `${shown.correctionAskBy}${assumed}`],
          [words.legalDue, shown.legalDue && `${shown.legalDue}${assumed}`],
          [words.contentHash, <Hash key="hash" value={receipt.contentSha256} />],
        ]}
      />
      {gaps.length > 0 && (
        <NoticeBar kind="warning" title={words.gaps}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.zh}>{say(gap)}</li>
            ))}
          </ul>
        </NoticeBar>
      )}
      <div className="form-foot">
        <Link to="/cases/$requestId" params={{ requestId: receipt.id }}>
          {words.openCase}
        </Link>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {words.print}
        </Button>
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </Panel>
  );
}
