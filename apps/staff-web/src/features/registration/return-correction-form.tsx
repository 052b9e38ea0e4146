import type { ReactNode } from 'react';
import type { RegistrationView, ReturnCorrection } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps, ActSubject } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { DayField } from '../../shared/ui/day-field';
import { LongTextField } from '../../shared/ui/fields';
import { useRegistration } from './api/registration-of';
import { returnCorrection } from './api/return-correction';
import { registrationWords } from './registration.words';

type Points = NonNullable<RegistrationView['correction']>['points'];

export function ReturnCorrectionForm({ subject }: ActFormComponentProps): ReactNode {
  const registration = useRegistration(subject.requestId);
  return <Awaited query={registration}>{({ correction }) => <Answers subject={subject} points={correction?.points ?? []} />}</Awaited>;
}

function Answers({ subject, points }: { readonly subject: ActSubject; readonly points: Points }): ReactNode {
  const words = useWords(registrationWords);
  return (
    <ActForm<ReturnCorrection>
      subject={subject}
      act="return-correction"
      send={({ answers, ...values }, sequence) => {
        const given = points.map(({ key }, index) => ({ key, answer: answers[index]?.answer ?? '' }));
        return returnCorrection(subject.requestId, { ...values, answers: given }, sequence);
      }}
    >
      {points.map(({ key, asks }, index) => (
        <fieldset key={key}>
          <legend>{words.point(index + 1)}</legend>
          <p>{asks}</p>
          <LongTextField name={['answers', index, 'answer']} label={words.answer} required max={5000} />
        </fieldset>
      ))}
      <DayField name="on" label={words.returnedOn} />
      <LongTextField name="goodReason" label={words.goodReason} help={words.goodReasonHelp} max={2000} rows={2} />
    </ActForm>
  );
}
