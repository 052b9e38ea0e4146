import type { ReactNode } from 'react';
import type { DisputeView, RegisterDispute } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, TextField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { registerDispute } from './api/register-dispute';
import { remediesWords } from './remedies.words';

interface RegisterDisputeFormProps extends ActFormComponentProps {
  /** Reconsiderations of the case a suit may follow. */
  readonly reviews: readonly DisputeView[];
}

export function RegisterDisputeForm({ subject, reviews }: RegisterDisputeFormProps): ReactNode {
  const words = useWords(remediesWords);
  return (
    <ActForm<RegisterDispute>
      subject={subject}
      act="register-dispute"
      title={words.registerTitle}
      initial={{ kind: reviews.length > 0 ? 'lawsuit' : 'reconsideration', procedure: 'ordinary', afterId: reviews.at(-1)?.id }}
      send={(values, sequence) => registerDispute(subject.requestId, values, sequence)}
    >
      <ChoiceField name="kind" label={words.kind} required options={optionsOf(words.kinds)} />
      <TextField name="authority" label={words.authority} required max={100} help={words.authorityHelp} />
      <PathFields reviews={reviews} />
      <DayField name="copyServedOn" label={words.copyServedOn} required help={words.copyServedHelp} />
      <TextField name="caseNo" label={words.caseNo} max={100} />
      <DayField name="acceptedOn" label={words.acceptedOn} />
      <DayField name="statedUntil" label={words.statedUntil} help={words.statedHelp} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.document} />
    </ActForm>
  );
}

function PathFields({ reviews }: Pick<RegisterDisputeFormProps, 'reviews'>): ReactNode {
  const words = useWords(remediesWords);
  const kind = useFieldValue('kind');
  if (kind === 'complaint') return null;
  const before = reviews.map(({ id, authority, copyServedOn }) => ({ value: id, label: `${authority} · ${copyServedOn}` }));
  return (
    <>
      <ChoiceField name="procedure" label={words.procedure} required options={optionsOf(words.procedures)} />
      {kind === 'lawsuit' && before.length > 0 && <ChoiceField name="afterId" label={words.after} options={before} asList />}
    </>
  );
}
