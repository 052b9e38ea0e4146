import type { ReactNode } from 'react';
import type { RecordFeeService, RecordPayment } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { TextField } from '../../shared/ui/fields';
import { useFee } from './api/fee-of';
import { acceptTimelyPayment } from './api/accept-timely-payment';
import { lapseFee } from './api/lapse-fee';
import { recordFeeService } from './api/record-fee-service';
import { recordPayment } from './api/record-payment';
import { feesWords } from './fees.words';

export function RecordFeeServiceForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(feesWords);
  const payWithin = useFee(subject.requestId).data?.payWithin;
  return (
    <ActForm<RecordFeeService>
      subject={subject}
      act="record-fee-service"
      send={(values, sequence) => recordFeeService(subject.requestId, values, sequence)}
    >
      <DayField name="on" label={words.servedOn} required help={words.servedHelp(payWithin)} />
      <TextField name="note" label={words.note} max={500} />
    </ActForm>
  );
}

export function RecordPaymentForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(feesWords);
  const fee = useFee(subject.requestId).data?.fee;
  return (
    <ActForm<RecordPayment>
      subject={subject}
      act="record-payment"
      send={(values, sequence) => recordPayment(subject.requestId, values, sequence)}
    >
      {fee && (
        <p>
          {words.amount} <strong>{words.yuan(fee.amount)}</strong> · {words.reference} {fee.reference}
        </p>
      )}
      <DayField name="on" label={words.paidOn} required help={words.paidHelp} />
      <TextField name="receiptNo" label={words.receiptNo} required max={60} />
    </ActForm>
  );
}

export function LapseFeeForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(feesWords);
  const fee = useFee(subject.requestId).data?.fee;
  return (
    <ActForm subject={subject} act="lapse-fee" send={(_values, sequence) => lapseFee(subject.requestId, sequence)}>
      <p>
        {words.lapseSays} <strong>{fee?.payUntil}</strong>
      </p>
    </ActForm>
  );
}

/** Who paid in time gave nothing up, whenever it came to be known. */
export function AcceptTimelyPaymentForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(feesWords);
  const fee = useFee(subject.requestId).data?.fee;
  return (
    <ActForm<RecordPayment>
      subject={subject}
      act="accept-timely-payment"
      send={(values, sequence) => acceptTimelyPayment(subject.requestId, values, sequence)}
    >
      <p>
        {words.timelySays} <strong>{fee?.lapsed?.particulars.payUntil}</strong>
      </p>
      <DayField name="on" label={words.paidOn} required help={words.paidHelp} />
      <TextField name="receiptNo" label={words.receiptNo} required max={60} />
    </ActForm>
  );
}
