import type { ReactNode } from 'react';
import type { Register } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { register } from './api/register';
import { FrequencyOf } from './frequency';
import { registrationWords } from './registration.words';

export function RegisterForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(registrationWords);
  const { kind } = subject.view.applicant;
  return (
    <ActForm<Register>
      subject={subject}
      act="register"
      initial={{ applicantKind: kind, ...(kind === 'citizen' ? { statisticsKind: 'NATURAL' as const } : {}) }}
      send={(values, sequence) => register(subject.requestId, values, sequence)}
    >
      <FrequencyOf requestId={subject.requestId} />
      <ChoiceField name="applicantKind" label={words.applicantKind} required options={optionsOf(words.kinds)} />
      <ChoiceField name="statisticsKind" label={words.statisticsKind} required options={optionsOf(words.statistics)} />
      <LongTextField name="note" label={words.note} max={2000} />
    </ActForm>
  );
}
