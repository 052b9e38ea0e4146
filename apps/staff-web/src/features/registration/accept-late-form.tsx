import type { ReactNode } from 'react';
import type { AcceptLateCorrection, RegistrationView } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps, ActSubject } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { DayField } from '../../shared/ui/day-field';
import { Facts } from '../../shared/ui/facts';
import { LongTextField } from '../../shared/ui/fields';
import { acceptLateCorrection } from './api/accept-late-correction';
import { useRegistration } from './api/registration-of';
import { registrationWords } from './registration.words';

type Correction = NonNullable<RegistrationView['correction']>;

/** What was given up is taken up again: the points answered, the day they came, the good reason and its proof. */
export function AcceptLateForm({ subject }: ActFormComponentProps): ReactNode {
  const registration = useRegistration(subject.requestId);
  return (
    <Awaited query={registration}>
      {({ correction }) => (correction ? <LateAnswers subject={subject} correction={correction} /> : null)}
    </Awaited>
  );
}

function LateAnswers({ subject, correction }: { readonly subject: ActSubject; readonly correction: Correction }): ReactNode {
  const words = useWords(registrationWords);
  const { points, askedOn, until } = correction;
  return (
    <ActForm<AcceptLateCorrection>
      subject={subject}
      act="accept-late-correction"
      send={({ answers, ...values }, sequence) => {
        const given = points.map(({ key }, index) => ({ key, answer: answers[index]?.answer ?? '' }));
        return acceptLateCorrection(subject.requestId, { ...values, answers: given }, sequence);
      }}
    >
      <Facts
        facts={[
          [words.asked, askedOn],
          [words.until, until],
        ]}
      />
      <p>{words.lateSays}</p>
      {points.map(({ key, asks }, index) => (
        <fieldset key={key}>
          <legend>{words.point(index + 1)}</legend>
          <p>{asks}</p>
          <LongTextField name={['answers', index, 'answer']} label={words.answer} required max={5000} />
        </fieldset>
      ))}
      <DayField name="on" label={words.returnedOn} required help={words.lateOnHelp} />
      <LongTextField name="goodReason" label={words.goodReason} required max={2000} rows={2} />
      <DocumentChoice requestId={subject.requestId} name="proofDocumentId" label={words.lateProof} required help={words.lateProofHelp} />
    </ActForm>
  );
}
