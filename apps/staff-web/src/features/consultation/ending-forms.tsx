import type { ReactNode } from 'react';
import type { EndConsultation, MarkOtherOrgan } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { endConsultation } from './api/end-consultation';
import { markOtherOrgan } from './api/mark-other-organ';
import { ConsultationChoice } from './consultation-choice';
import { consultationWords } from './consultation.words';

export function EndConsultationForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<EndConsultation>
      subject={subject}
      act="end-consultation"
      send={(values, sequence) => endConsultation(subject.requestId, values, sequence)}
    >
      <p>{words.endSays}</p>
      <ConsultationChoice
        requestId={subject.requestId}
        among={({ answered, silent, isSilent, ended }) => !answered && !silent && !isSilent && !ended}
      />
      <ChoiceField name="reason" label={words.endReason} required options={optionsOf(words.endReasons)} />
      <LongTextField name="because" label={words.endBecause} required max={2000} rows={3} />
    </ActForm>
  );
}

export function MarkOtherOrganForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<MarkOtherOrgan>
      subject={subject}
      act="mark-other-organ"
      send={(values, sequence) => markOtherOrgan(subject.requestId, values, sequence)}
    >
      <p>{words.markSays}</p>
      <ConsultationChoice
        requestId={subject.requestId}
        among={({ countedAs, answered, ended }) => countedAs === 'internal' && !answered && !ended}
      />
      <LongTextField name="because" label={words.otherOrganBecause} required max={2000} rows={3} />
    </ActForm>
  );
}
