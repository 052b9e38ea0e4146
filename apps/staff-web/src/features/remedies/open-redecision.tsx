import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DisputeView, Redecision } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useOpenRedecision } from './api/open-redecision';
import { remediesWords } from './remedies.words';

interface OpenRedecisionProps {
  readonly dispute: DisputeView;
  /** Ledger sequence of the page. */
  readonly sequence: number;
  readonly onOpened: (opened: Redecision) => void;
  readonly onLeave: () => void;
}

/** Asks once more before a case is opened: it cannot be taken back. */
export function OpenRedecision({ dispute, sequence, onOpened, onLeave }: OpenRedecisionProps): ReactNode {
  const words = useWords(remediesWords);
  const shared = useWords(sharedWords);
  const opening = useOpenRedecision();
  return (
    <Panel title={`${words.redecisionTitle} · ${dispute.authority}`}>
      {opening.isError && <ProblemPanel error={opening.error} />}
      <p>{words.openHelp}</p>
      <div className="form-foot">
        <Button
          kind="primary"
          busy={opening.isPending}
          onClick={() => {
            opening.mutate({ requestId: dispute.requestId, disputeId: dispute.id, expectedSequence: sequence }, { onSuccess: onOpened });
          }}
        >
          {words.openNow}
        </Button>
        <Button onClick={onLeave}>{shared.cancel}</Button>
      </div>
    </Panel>
  );
}

export function RedecisionOpened({ opened: { requestId, number, queryCode, legalDue } }: { readonly opened: Redecision }): ReactNode {
  const words = useWords(remediesWords);
  return (
    <Panel title={words.opened}>
      <Facts
        facts={[
          [
            words.newCase,
            <Link key="case" to="/cases/$requestId" params={{ requestId }}>
              {number}
            </Link>,
          ],
          [
            words.queryCode,
            <span key="code">
              <code className="query-code">{queryCode}</code> <span className="quiet">{words.queryCodeHelp}</span>
            </span>,
          ],
          [words.due, legalDue],
        ]}
      />
    </Panel>
  );
}
