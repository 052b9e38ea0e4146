import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField, TextField, TickField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { takeDownWords } from './words';

type DeskChannel = 'counter' | 'oral' | 'post-signed' | 'post-ordinary' | 'fax' | 'e-mail';

/** Channels whose day of receipt is the day both sides confirmed. */
const confirmedChannels: readonly DeskChannel[] = ['post-ordinary', 'fax', 'e-mail'];

/** How it came, and the evidence that channel needs. */
export function ArrivalPart(): ReactNode {
  const words = useWords(takeDownWords);
  const channel = (useFieldValue('channel') ?? 'counter') as DeskChannel;
  return (
    <fieldset>
      <legend>{words.how}</legend>
      <ChoiceField name="channel" label={words.channel} required options={optionsOf(words.channels)} />
      <DayField name={['evidence', 'on']} label={words.on} required help={words.onHelp[channel]} />
      {channel.startsWith('post') && <TextField name={['evidence', 'mailNo']} label={words.mailNo} max={60} />}
      {confirmedChannels.includes(channel) && (
        <>
          <DayField name={['evidence', 'confirmedOn']} label={words.confirmedOn} help={words.confirmedOnHelp} />
          <ChoiceField name={['evidence', 'confirmedBy']} label={words.confirmedBy} options={optionsOf(words.confirmations)} />
        </>
      )}
      {channel === 'oral' && (
        <>
          <TickField name={['evidence', 'readBack']} label={words.readBack} />
          <TextField name={['evidence', 'witness']} label={words.witness} max={100} />
        </>
      )}
      <LongTextField name={['evidence', 'note']} label={words.note} max={2000} rows={2} />
    </fieldset>
  );
}
