import type { ReactNode } from 'react';
import type { Withdraw } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useWords } from '../../shared/language/language';
import { LongTextField } from '../../shared/ui/fields';
import { withdraw } from './api/withdraw';
import { registrationWords } from './registration.words';

export function WithdrawForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(registrationWords);
  return (
    <ActForm<Withdraw> subject={subject} act="withdraw" send={(values, sequence) => withdraw(subject.requestId, values, sequence)}>
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.withdrawPaper} required help={words.withdrawHelp} />
      <LongTextField name="reason" label={words.withdrawReason} max={2000} />
    </ActForm>
  );
}
