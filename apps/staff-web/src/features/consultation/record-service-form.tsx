import type { ReactNode } from 'react';
import type { RecordConsultationService } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, TextField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { useConsultations } from './api/consultations-of';
import { recordConsultationService } from './api/record-consultation-service';
import { ConsultationChoice } from './consultation-choice';
import { consultationWords } from './consultation.words';

export function RecordServiceForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  const answerWithin = useConsultations(subject.requestId).data?.answerWithin;
  return (
    <ActForm<RecordConsultationService>
      subject={subject}
      act="record-consultation-service"
      send={(values, sequence) => recordConsultationService(subject.requestId, values, sequence)}
    >
      <ConsultationChoice requestId={subject.requestId} among={({ served, ended }) => !served && !ended} />
      <DayField name="on" label={words.servedOn} required help={words.servedHelp(answerWithin)} />
      <ChoiceField name="proof" label={words.proof} required options={optionsOf(words.proofs)} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.proofPaper} />
      <TextField name="note" label={words.note} max={500} help={words.noteHelp} />
    </ActForm>
  );
}
