import type { ReactNode } from 'react';
import type { DisputeView, RecordDisputeDecision, RecordDisputeReply } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useSay, useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, TickField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { WholeNumberField } from '../../shared/ui/whole-number-field';
import { recordDisputeDecision } from './api/record-dispute-decision';
import { recordDisputeReply } from './api/record-dispute-reply';
import { remediesWords } from './remedies.words';

interface DisputeFormProps extends ActFormComponentProps {
  readonly dispute: DisputeView;
}

export function DisputeReplyForm({ subject, dispute }: DisputeFormProps): ReactNode {
  const words = useWords(remediesWords);
  return (
    <ActForm<Omit<RecordDisputeReply, 'disputeId'>>
      subject={subject}
      act="record-dispute-reply"
      title={`${words.replyTitle} · ${dispute.authority}`}
      send={(values, sequence) => recordDisputeReply(subject.requestId, { ...values, disputeId: dispute.id }, sequence)}
    >
      <DayField name="on" label={words.on} required />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.document} />
    </ActForm>
  );
}

export function DisputeDecisionForm({ subject, dispute }: DisputeFormProps): ReactNode {
  const words = useWords(remediesWords);
  const say = useSay();
  const options = dispute.possible.map(({ code, label, law }) => ({ value: code, label: `${say(label)} (${law})` }));
  return (
    <ActForm<Omit<RecordDisputeDecision, 'disputeId'>>
      subject={subject}
      act="record-dispute-decision"
      title={`${words.decisionTitle} · ${dispute.authority}`}
      send={(values, sequence) => recordDisputeDecision(subject.requestId, { ...values, disputeId: dispute.id }, sequence)}
    >
      <ChoiceField name="outcome" label={words.outcome} required options={options} asList />
      <DayField name="on" label={words.decidedOn} required />
      <DayField name="servedOn" label={words.decisionServedOn} required help={words.decisionServedHelp} />
      <OrderFields dispute={dispute} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.document} />
    </ActForm>
  );
}

/** Only where the outcome can order a new reply. */
function OrderFields({ dispute }: { readonly dispute: DisputeView }): ReactNode {
  const words = useWords(remediesWords);
  const outcome = useFieldValue('outcome');
  const orders = useFieldValue('orders');
  const mayOrder = dispute.possible.find(({ code }) => code === outcome)?.mayOrder ?? false;
  if (!mayOrder) return null;
  return (
    <>
      <TickField name="orders" label={words.orders} />
      {orders === true && (
        <div className="side-by-side">
          <DayField name="orderUntil" label={words.orderUntil} help={words.orderHelp} />
          <WholeNumberField name="orderDays" label={words.orderDays} min={1} max={250} />
        </div>
      )}
    </>
  );
}
