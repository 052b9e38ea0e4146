import { useState, type ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { TakeDownForm } from './take-down-form';
import { TakenDownReceipt } from './taken-down-receipt';
import type { TakenDown } from '../../shared/api/shapes';
import { takeDownWords } from './words';

/** An application that came by another way than the site is taken down; the receipt follows at once. */
export function TakeDownPage(): ReactNode {
  const words = useWords(takeDownWords);
  const [taken, setTaken] = useState<TakenDown>();
  return (
    <div className="page page-narrow">
      <h1>{words.title}</h1>
      {taken ? (
        <TakenDownReceipt
          taken={taken}
          onAnother={() => {
            setTaken(undefined);
          }}
        />
      ) : (
        <TakeDownForm onTaken={setTaken} />
      )}
    </div>
  );
}
