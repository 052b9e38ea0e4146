import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, TextField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { ListField } from '../../shared/ui/list-field';
import { optionsOf } from '../../shared/ui/options';
import { WholeNumberField } from '../../shared/ui/whole-number-field';
import { questionWords } from './question.words';

type Extra = 'channel' | 'confirmedOn' | 'until' | 'servedOn' | 'days' | 'id' | 'kind' | 'consentBy' | 'by';

/** What each act of a question tells besides its day. */
const extras: Readonly<Partial<Record<string, readonly Extra[]>>> = {
  received: ['channel', 'confirmedOn'],
  'correction-asked': ['until'],
  'consult-started': ['kind', 'id', 'servedOn'],
  'consult-served': ['id'],
  'consult-ended': ['id'],
  extended: ['days', 'consentBy'],
  'reasons-asked': ['until'],
  delayed: ['until'],
  'fee-noticed': ['servedOn'],
  'redecision-ordered': ['by', 'servedOn', 'until', 'days'],
};

/** The facts of a question, one row an event, in any order. */
export function QuestionFields(): ReactNode {
  const words = useWords(questionWords);
  return (
    <>
      <div className="side-by-side">
        <DayField name={['question', 'asOf']} label={words.asOf} help={words.asOfHelp} />
        <TextField name={['question', 'profile']} label={words.profile} max={60} help={words.profileHelp} />
      </div>
      <ListField name={['question', 'events']} title={words.event} addLabel={words.addEvent} newRow={() => ({})}>
        {(row) => <EventFields row={row} />}
      </ListField>
    </>
  );
}

function EventFields({ row }: { readonly row: number }): ReactNode {
  const words = useWords(questionWords);
  const act = useFieldValue(['question', 'events', row, 'act'] as (string | number)[]);
  const wanted = extras[String(act)] ?? [];
  return (
    <div className="side-by-side">
      <ChoiceField name={[row, 'act']} label={words.act} required options={optionsOf(words.acts)} asList />
      <DayField name={[row, 'on']} label={words.on} required />
      {wanted.map((extra) => (
        <ExtraField key={extra} row={row} extra={extra} />
      ))}
    </div>
  );
}

function ExtraField({ row, extra }: { readonly row: number; readonly extra: Extra }): ReactNode {
  const words = useWords(questionWords);
  const name = [row, extra];
  switch (extra) {
    case 'channel':
      return <ChoiceField name={name} label={words.channel} required options={optionsOf(words.channels)} asList />;
    case 'kind':
      return <ChoiceField name={name} label={words.kind} required options={optionsOf(words.kinds)} asList />;
    case 'by':
      return <ChoiceField name={name} label={words.by} required options={optionsOf(words.orderedBy)} asList />;
    case 'consentBy':
      return <ChoiceField name={name} label={words.consentBy} options={optionsOf(words.consents)} asList />;
    case 'days':
      return <WholeNumberField name={name} label={words.days} min={1} max={365} />;
    case 'id':
      return <TextField name={name} label={words.id} required max={40} />;
    default:
      return <DayField name={name} label={words[extra]} />;
  }
}
