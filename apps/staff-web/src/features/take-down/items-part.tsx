import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { ChoiceField, LongTextField, TextField } from '../../shared/ui/fields';
import { ListField } from '../../shared/ui/list-field';
import { optionsOf } from '../../shared/ui/options';
import { takeDownWords } from './words';

export function ItemsPart(): ReactNode {
  const words = useWords(takeDownWords);
  const shared = useWords(sharedWords);
  return (
    <fieldset>
      <legend>{words.what}</legend>
      <ListField name={['application', 'items']} title={shared.item} addLabel={words.addItem} newRow={() => ({})}>
        {(row) => (
          <>
            <LongTextField name={[row, 'description']} label={words.description} max={5000} required />
            <TextField name={[row, 'title']} label={words.itemTitle} max={300} />
            <TextField name={[row, 'docNo']} label={words.docNo} max={100} />
            <TextField name={[row, 'period']} label={words.period} max={100} />
          </>
        )}
      </ListField>
    </fieldset>
  );
}

export function WishesPart(): ReactNode {
  const words = useWords(takeDownWords);
  return (
    <fieldset>
      <legend>{words.form}</legend>
      <ChoiceField name={['application', 'carrier']} label={words.carrier} options={optionsOf(words.carriers)} />
      <ChoiceField name={['application', 'route']} label={words.route} options={optionsOf(words.routes)} />
      <LongTextField name={['application', 'assistance']} label={words.assistance} max={2000} rows={2} />
    </fieldset>
  );
}
