import type { ReactNode } from 'react';
import type { ProveService } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { proveService } from './api/prove-service';
import { deliveryWords } from './delivery.words';

export function ProveServiceForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(deliveryWords);
  return (
    <ActForm<ProveService>
      subject={subject}
      act="prove-service"
      send={(values, sequence) => proveService(subject.requestId, values, sequence)}
    >
      <ChoiceField name="kind" label={words.kind} required options={optionsOf(words.kinds)} />
      <DayField name="on" label={words.provedOn} required help={words.provedHelp} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.document} />
      <LongTextField name="note" label={words.note} max={2000} />
    </ActForm>
  );
}
