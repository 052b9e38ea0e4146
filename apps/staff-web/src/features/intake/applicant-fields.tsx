import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { ChoiceField, TextField, TickField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { intakeWords } from './intake.words';

const at = (field: string): string[] => ['application', 'applicant', field];

/** Who applies, Art. 29. There is no purpose among what is asked. */
export function ApplicantFields(): ReactNode {
  const words = useWords(intakeWords);
  const kind = useFieldValue<string>(at('kind'));
  return (
    <fieldset>
      <legend>{words.applicant}</legend>
      <ChoiceField name={at('kind')} label={words.kind} required options={optionsOf(words.kinds)} />
      <TextField name={at('name')} label={words.name} required max={100} />
      {kind === 'organisation' ? <OrganisationFields /> : <CitizenFields />}
      <div className="side-by-side">
        <TextField name={at('phone')} label={words.phone} max={30} />
        <TextField name={at('email')} label={words.email} max={200} />
        <TextField name={at('fax')} label={words.fax} max={30} />
      </div>
      <div className="side-by-side">
        <TextField name={at('address')} label={words.address} max={200} />
        <TextField name={at('postcode')} label={words.postcode} max={12} />
      </div>
      <TickField name="identityProven" label={words.identityProven} />
      <TextField name={['application', 'agent', 'name']} label={words.agent} help={words.agentHelp} max={60} />
      <TickField name="authorisationSeen" label={words.authorisationSeen} />
    </fieldset>
  );
}

function CitizenFields(): ReactNode {
  const words = useWords(intakeWords);
  return (
    <div className="side-by-side">
      <ChoiceField name={at('idType')} label={words.idType} options={optionsOf(words.idTypes)} />
      <TextField name={at('idNo')} label={words.idNo} max={40} />
    </div>
  );
}

function OrganisationFields(): ReactNode {
  const words = useWords(intakeWords);
  return (
    <div className="side-by-side">
      <TextField name={at('uscc')} label={words.uscc} max={18} />
      <TextField name={at('legalRep')} label={words.legalRep} max={60} />
      <TextField name={at('contactName')} label={words.contactName} max={60} />
    </div>
  );
}
