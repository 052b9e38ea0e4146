import { useState, type ReactNode } from 'react';
import type { TakenDown } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { intakeWords } from './intake.words';
import { ReceiptPanel } from './receipt-panel';
import { TakeDownForm } from './take-down-form';

export function RegisterPage(): ReactNode {
  const words = useWords(intakeWords);
  const [receipt, setReceipt] = useState<TakenDown>();
  return (
    <div className="page page-narrow">
      <h1>{words.title}</h1>
      {receipt ? (
        <ReceiptPanel
          receipt={receipt}
          onAnother={() => {
            setReceipt(undefined);
          }}
        />
      ) : (
        <TakeDownForm onTakenDown={setReceipt} />
      )}
    </div>
  );
}
