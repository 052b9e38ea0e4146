import type { ReactNode } from 'react';
import type { DeliverReply } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, TextField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { deliverReply } from './api/deliver-reply';
import { deliveryWords } from './delivery.words';

export function DeliverReplyForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(deliveryWords);
  return (
    <ActForm<DeliverReply>
      subject={subject}
      act="deliver-reply"
      send={(values, sequence) => deliverReply(subject.requestId, values, sequence)}
    >
      <ChoiceField name="way" label={words.way} required options={optionsOf(words.ways)} asList />
      <DayField name="on" label={words.on} required help={words.onHelp} />
      <WayFields />
    </ActForm>
  );
}

/** What each way asks for. */
function WayFields(): ReactNode {
  const words = useWords(deliveryWords);
  const way = useFieldValue('way');
  return (
    <>
      {way === 'post' && <TextField name="mailNo" label={words.mailNo} required max={60} />}
      {way === 'through-agency' && <TextField name="throughAgency" label={words.throughAgency} required max={200} />}
      {(way === 'email' || way === 'portal') && <TextField name="reviewLink" label={words.reviewLink} required max={500} />}
    </>
  );
}
