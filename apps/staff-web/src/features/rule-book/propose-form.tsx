import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { ruleBookWords } from './rule-book.words';

interface ProposeFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onPropose: (reason: string) => void;
}

/** Why it is proposed, and to whom it goes. */
export function ProposeForm({ busy, error, onPropose }: ProposeFormProps): ReactNode {
  const words = useWords(ruleBookWords);
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <Panel title={words.propose}>
      <form
        className="decision"
        onSubmit={(event) => {
          event.preventDefault();
          onPropose(reason);
        }}
      >
        <label htmlFor={id}>{words.reasonToPropose}</label>
        <textarea
          id={id}
          rows={2}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <p className="quiet">{words.secondPerson}</p>
        <Button kind="primary" submits busy={busy}>
          {words.propose}
        </Button>
      </form>
      {error !== null && <ProblemPanel error={error} />}
    </Panel>
  );
}
