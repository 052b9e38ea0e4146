import type { ReactNode } from 'react';
import type { RecordObjection, RecordOpinion, RecordSilence } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useSay, useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { useConsultations } from './api/consultations-of';
import { recordObjection } from './api/record-objection';
import { recordOpinion } from './api/record-opinion';
import { recordSilence } from './api/record-silence';
import { ConsultationChoice } from './consultation-choice';
import { consultationWords } from './consultation.words';

type OpinionValues = Omit<RecordOpinion, 'consents'> & { readonly consents: 'yes' | 'no' };

export function RecordOpinionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<OpinionValues>
      subject={subject}
      act="record-opinion"
      send={(values, sequence) => recordOpinion(subject.requestId, { ...values, consents: values.consents === 'yes' }, sequence)}
    >
      <ConsultationChoice requestId={subject.requestId} among={({ answered }) => !answered} />
      <DayField name="on" label={words.answeredOn} required help={words.answeredHelp} />
      <ChoiceField name="consents" label={words.consents} required options={optionsOf(words.consentChoices)} />
      <LongTextField name="text" label={words.text} max={10_000} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.paper} />
    </ActForm>
  );
}

export function RecordObjectionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<RecordObjection>
      subject={subject}
      act="record-objection"
      send={(values, sequence) => recordObjection(subject.requestId, values, sequence)}
    >
      <ConsultationChoice requestId={subject.requestId} among={({ answered, kind }) => !answered && kind !== 'other-organ'} />
      <DayField name="on" label={words.answeredOn} required help={words.answeredHelp} />
      <LongTextField name="text" label={words.reasons} max={10_000} help={words.reasonsHelp} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.paper} />
    </ActForm>
  );
}

export function RecordSilenceForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<RecordSilence>
      subject={subject}
      act="record-silence"
      send={(values, sequence) => recordSilence(subject.requestId, values, sequence)}
    >
      <ConsultationChoice
        requestId={subject.requestId}
        among={({ answered, silent, isSilent, ended }) => isSilent && !answered && !silent && !ended}
      />
      <p>{words.silenceSays}</p>
      <SilenceMeans requestId={subject.requestId} />
    </ActForm>
  );
}

function SilenceMeans({ requestId }: { readonly requestId: string }): ReactNode {
  const say = useSay();
  const chosen = useFieldValue('consultationId');
  const found = useConsultations(requestId).data?.consultations.find(({ id }) => id === chosen);
  return found ? <p className="quiet">{say(found.silenceMeans)}</p> : null;
}
