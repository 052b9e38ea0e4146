import type { ReactNode } from 'react';
import type { SendConsultation } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { itemOptions } from '../../shared/case/item-options';
import { useWords } from '../../shared/language/language';
import { ChoiceField, LongTextField, ManyField, TextField, TickField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { optionsOf } from '../../shared/ui/options';
import { useConsultations } from './api/consultations-of';
import { sendConsultation } from './api/send-consultation';
import { consultationWords } from './consultation.words';

export function SendConsultationForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(consultationWords);
  return (
    <ActForm<SendConsultation>
      subject={subject}
      act="send-consultation"
      initial={{ kind: 'third-party', itemIds: subject.items.map(({ id }) => id), asks: words.asksUsual }}
      send={(values, sequence) => sendConsultation(subject.requestId, values, sequence)}
    >
      <ChoiceField name="kind" label={words.kind} required options={optionsOf(words.kinds)} />
      <KindHelp requestId={subject.requestId} />
      <fieldset>
        <legend>{words.who}</legend>
        <p className="quiet">{words.sealed}</p>
        <ChoiceField name={['side', 'kind']} label={words.sideKind} required options={optionsOf(words.sideKinds)} />
        <TextField name={['side', 'name']} label={words.name} required max={200} />
        <TextField name={['side', 'address']} label={words.address} required max={500} />
        <TextField name={['side', 'contact']} label={words.contact} max={200} />
        <OwnGovernment />
      </fieldset>
      <ManyField name="itemIds" label={words.items} required options={itemOptions(subject.items)} />
      <LongTextField name="information" label={words.information} required max={5000} help={words.informationHelp} />
      <LongTextField name="asks" label={words.asks} required max={2000} rows={2} />
      <ChoiceField name="way" label={words.way} required options={optionsOf(words.ways)} asList />
      <SentToday requestId={subject.requestId} />
    </ActForm>
  );
}

function KindHelp({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords(consultationWords);
  const answerWithin = useConsultations(requestId).data?.answerWithin;
  const helps: Readonly<Record<string, (days?: number) => string>> = words.kindHelp;
  const kind = useFieldValue('kind');
  return typeof kind === 'string' ? <p className="quiet">{helps[kind]?.(answerWithin)}</p> : null;
}

/** Whether the time will count is the server's to say: a delayed or ordered reply is not moved, nor one past its last day. */
function SentToday({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords(consultationWords);
  const view = useConsultations(requestId).data;
  if (!view) return null;
  return <NoticeBar kind={view.movesToday ? 'info' : 'warning'} title={view.movesToday ? words.sentToday : words.sentTodayCounts} />;
}

/** Only for other organs: whether it is one at all. */
function OwnGovernment(): ReactNode {
  const words = useWords(consultationWords);
  const kind = useFieldValue('kind');
  if (kind !== 'other-organ') return null;
  return (
    <>
      <TickField name="ownGovernment" label={words.ownGovernment} />
      <p className="quiet">{words.ownGovernmentHelp}</p>
    </>
  );
}
