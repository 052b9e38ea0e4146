import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { Button } from './button';

interface ReasonFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Asks for a written reason before something delicate is shown. Whether it is one, the server judges. */
export function ReasonForm({ label, submitLabel, busy, onReason, onLeave }: ReasonFormProps): ReactNode {
  const words = useWords(sharedWords);
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        onReason(reason);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={reason}
        maxLength={500}
        required
        autoFocus
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <Button small kind="primary" submits busy={busy}>
        {submitLabel}
      </Button>
      <Button small onClick={onLeave}>
        {words.cancel}
      </Button>
    </form>
  );
}
