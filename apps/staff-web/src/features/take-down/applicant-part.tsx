import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { ChoiceField, TextField, TickField } from '../../shared/ui/fields';
import { useFieldValue, useSetField } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { takeDownWords } from './words';

const place = (field: string): string[] => ['application', 'applicant', field];

/** Who asks: what Art. 29 requires, and what is needed to reach him. */
export function ApplicantPart(): ReactNode {
  const words = useWords(takeDownWords);
  const kind = useFieldValue(place('kind')) ?? 'citizen';
  const setField = useSetField();
  return (
    <fieldset>
      <legend>{words.who}</legend>
      <ChoiceField
        name={place('kind')}
        label={words.kind}
        required
        options={optionsOf(words.kinds)}
        onChange={(chosen) => {
          setField(place('statisticsKind'), chosen === 'citizen' ? 'NATURAL' : 'COMMERCIAL');
        }}
      />
      <TextField name={place('name')} label={words.name} max={100} required />
      {kind === 'citizen' ? <CitizenFields /> : <OrganisationFields />}
      <TextField name={place('phone')} label={words.phone} max={40} />
      <TextField name={place('email')} label={words.email} max={200} />
      <TextField name={place('address')} label={words.address} max={300} />
      <TextField name={place('postcode')} label={words.postcode} max={20} />
      <TickField name="identityProven" label={words.identityProven} />
    </fieldset>
  );
}

function CitizenFields(): ReactNode {
  const words = useWords(takeDownWords);
  return (
    <>
      <ChoiceField name={place('idType')} label={words.idType} options={optionsOf(words.idTypes)} />
      <TextField name={place('idNo')} label={words.idNo} max={60} />
    </>
  );
}

function OrganisationFields(): ReactNode {
  const words = useWords(takeDownWords);
  const { NATURAL: _, ...kinds } = words.statisticsKinds;
  return (
    <>
      <ChoiceField name={place('statisticsKind')} label={words.statisticsKind} options={optionsOf(kinds)} />
      <TextField name={place('uscc')} label={words.uscc} max={40} />
      <TextField name={place('contactName')} label={words.contactName} max={100} />
    </>
  );
}
