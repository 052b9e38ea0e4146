import type { ReactNode } from 'react';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { lapse } from './api/lapse';
import { registrationWords } from './registration.words';

export function LapseForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(registrationWords);
  return (
    <ActForm subject={subject} act="lapse" send={(_values, sequence) => lapse(subject.requestId, sequence)}>
      <p>
        {words.lapseSays} <strong>{subject.standing.correctionUntil}</strong>
      </p>
    </ActForm>
  );
}
