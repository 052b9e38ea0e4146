import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField, TextField, TickField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { intakeWords } from './intake.words';

interface EvidenceFieldsProps {
  readonly channel: string | undefined;
  /** Path to the evidence in the form. */
  readonly at: readonly string[];
  readonly dayRequired: boolean;
}

const confirmed: readonly (string | undefined)[] = ['post-ordinary', 'online', 'fax', 'e-mail'];

/** What shows on which day the agency received the application, as the channel asks for it. */
export function EvidenceFields({ channel, at, dayRequired }: EvidenceFieldsProps): ReactNode {
  const words = useWords(intakeWords);
  const place = (field: string): string[] => [...at, field];
  return (
    <>
      {channel !== 'online' && <DayField name={place('on')} label={words.on} required={dayRequired} help={words.onHelp} />}
      {channel === 'post-signed' && <TextField name={place('mailNo')} label={words.mailNo} required max={60} />}
      {channel === 'oral' && (
        <>
          <TickField name={place('readBack')} label={words.readBack} />
          <TextField name={place('witness')} label={words.witness} required max={100} />
        </>
      )}
      {confirmed.includes(channel) && (
        <>
          <DayField name={place('confirmedOn')} label={words.confirmedOn} {...(dayRequired ? { help: words.confirmedHelp } : {})} />
          <ChoiceField name={place('confirmedBy')} label={words.confirmedBy} options={optionsOf(words.ways)} />
        </>
      )}
      <LongTextField name={place('note')} label={words.note} max={2000} rows={2} />
    </>
  );
}
