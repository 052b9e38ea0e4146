import type { ReactNode } from 'react';
import type { ConsultationsView, OverrideObjection } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps, ActSubject } from '../../shared/case/act-subject';
import { byIndex } from '../../shared/case/fault-places';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { Nothing } from '../../shared/ui/panel';
import { useConsultations } from './api/consultations-of';
import { overrideObjection } from './api/override-objection';
import { weighObjection } from './api/weigh-objection';
import { ConsultationChoice } from './consultation-choice';
import { consultationWords } from './consultation.words';

type Consultation = ConsultationsView['consultations'][number];

interface WeighValues {
  readonly weighings: readonly { readonly reasonable: 'yes' | 'no'; readonly why: string }[];
}

export function WeighObjectionForm({ subject }: ActFormComponentProps): ReactNode {
  const consultations = useConsultations(subject.requestId);
  return (
    <Awaited query={consultations}>
      {(view) => (
        <Weighings
          subject={subject}
          objections={view.consultations.filter(({ answered, weighed }) => answered?.particulars.answer === 'objects' && !weighed)}
        />
      )}
    </Awaited>
  );
}

function Weighings({ subject, objections }: { readonly subject: ActSubject; readonly objections: readonly Consultation[] }): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<WeighValues>
      subject={subject}
      act="weigh-objection"
      placeOf={byIndex('weighings')}
      send={({ weighings }, sequence) => {
        const weighed = objections.map(({ id }, index) => {
          const { reasonable, why = '' } = weighings[index] ?? {};
          return { consultationId: id, reasonable: reasonable === 'yes', why };
        });
        return weighObjection(subject.requestId, { weighings: weighed }, sequence);
      }}
    >
      <p>{words.weighSays}</p>
      {objections.length === 0 && <Nothing>{words.nothingToWeigh}</Nothing>}
      {objections.map(({ id, kind, side, answered, information }, index) => (
        <fieldset key={id}>
          <legend>
            {words.kinds[kind]} {side.name}
          </legend>
          <p>{information}</p>
          <blockquote>{answered?.words ?? words.reasonsHelp}</blockquote>
          <ChoiceField
            name={['weighings', index, 'reasonable']}
            label={words.reasonable}
            required
            options={optionsOf(words.reasonableChoices)}
          />
          <LongTextField name={['weighings', index, 'why']} label={words.why} required max={5000} />
        </fieldset>
      ))}
    </ActForm>
  );
}

export function OverrideObjectionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<OverrideObjection>
      subject={subject}
      act="override-objection"
      send={(values, sequence) => overrideObjection(subject.requestId, values, sequence)}
    >
      <p>{words.overrideSays}</p>
      <ConsultationChoice
        requestId={subject.requestId}
        among={({ weighed, overridden }) => Boolean(weighed?.particulars.reasonable) && !overridden}
      />
      <LongTextField name="grounds" label={words.grounds} required max={5000} />
    </ActForm>
  );
}
