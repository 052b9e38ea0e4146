import type { ReactNode } from 'react';
import type { ConfirmReceipt } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { confirmReceipt } from './api/confirm-receipt';
import { EvidenceFields } from './evidence-fields';

export function ConfirmReceiptForm({ subject }: ActFormComponentProps): ReactNode {
  return (
    <ActForm<ConfirmReceipt>
      subject={subject}
      act="confirm-receipt"
      send={(values, sequence) => confirmReceipt(subject.requestId, values, sequence)}
    >
      <EvidenceFields channel={subject.view.channel} at={[]} dayRequired={false} />
    </ActForm>
  );
}
