import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { ChoiceField, LongTextField, TextField, TickField } from '../../shared/ui/fields';
import { ListField } from '../../shared/ui/list-field';
import { optionsOf } from '../../shared/ui/options';
import { intakeWords } from './intake.words';

export function AskedItemsFields(): ReactNode {
  const words = useWords(intakeWords);
  return (
    <fieldset>
      <legend>{words.items}</legend>
      <ListField name={['application', 'items']} title={words.item} addLabel={words.addItem} newRow={() => ({})}>
        {(index) => (
          <>
            <TextField name={[index, 'title']} label={words.itemTitle} max={300} />
            <div className="side-by-side">
              <TextField name={[index, 'docNo']} label={words.docNo} max={100} />
              <TextField name={[index, 'period']} label={words.period} max={100} />
            </div>
            <LongTextField name={[index, 'description']} label={words.description} max={2000} rows={2} />
          </>
        )}
      </ListField>
    </fieldset>
  );
}

export function WishFields(): ReactNode {
  const words = useWords(intakeWords);
  return (
    <fieldset>
      <legend>{words.wishes}</legend>
      <ChoiceField name={['application', 'carrier']} label={words.carrier} options={optionsOf(words.carriers)} />
      <ChoiceField name={['application', 'route']} label={words.route} options={optionsOf(words.routes)} />
      <TickField name={['application', 'serviceConsent']} label={words.serviceConsent} />
      <LongTextField name={['application', 'assistance']} label={words.assistance} max={500} rows={2} />
    </fieldset>
  );
}
