import type { ReactNode } from 'react';
import { ApiProblem } from '../../shared/api/api-problem';
import type { TakeDown, TakenDown } from '../../shared/api/shapes';
import { placedFaults, type PlaceOf } from '../../shared/case/fault-places';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { ChoiceField } from '../../shared/ui/fields';
import { FormFrame, useForm } from '../../shared/ui/form-frame';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { withoutBlanks } from '../../shared/ui/without-blanks';
import { useTakeDown } from './api/take-down';
import { ApplicantFields } from './applicant-fields';
import { EvidenceFields } from './evidence-fields';
import { intakeWords } from './intake.words';
import { AskedItemsFields, WishFields } from './wish-fields';

const initial = { channel: 'counter', application: { applicant: { kind: 'citizen' }, items: [{}] } };

/** The room names fields of the application and of the evidence without saying which of the two they belong to. */
const inTheForm: PlaceOf = ({ field }) => {
  if (!field) return undefined;
  const steps = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const top = steps[0];
  if (top === 'application' || top === 'evidence' || top === 'channel') return steps;
  return [['applicant', 'agent', 'items', 'carrier', 'route'].includes(String(top)) ? 'application' : 'evidence', ...steps];
};

export function TakeDownForm({ onTakenDown }: { readonly onTakenDown: (receipt: TakenDown) => void }): ReactNode {
  const words = useWords(intakeWords);
  const say = useSay();
  const form = useForm<TakeDown>();
  const taking = useTakeDown();
  const submit = (values: TakeDown): void => {
    const { items = [], ...application } = values.application;
    const given = withoutBlanks({ ...values, application: { ...application, items: items.filter((item) => isSaid(item)) } });
    taking.mutate(given, {
      onSuccess: onTakenDown,
      onError: (error) => {
        if (error instanceof ApiProblem)
          form.setFields(placedFaults(error.problem, inTheForm, say) as Parameters<typeof form.setFields>[0]);
      },
    });
  };
  return (
    <FormFrame form={form} name="take-down" initial={initial} onSubmit={submit}>
      <p className="quiet">{words.lead}</p>
      <ChoiceField name="channel" label={words.channel} required options={optionsOf(words.channels)} />
      <Evidence />
      <ApplicantFields />
      <AskedItemsFields />
      <WishFields />
      {taking.isError && <ProblemPanel error={taking.error} />}
      <div className="form-foot">
        <Button kind="primary" submits busy={taking.isPending}>
          {words.submit}
        </Button>
      </div>
    </FormFrame>
  );
}

function Evidence(): ReactNode {
  const words = useWords(intakeWords);
  const channel = useFieldValue<string>('channel');
  return (
    <fieldset>
      <legend>{words.evidence}</legend>
      <EvidenceFields channel={channel} at={['evidence']} dayRequired />
    </fieldset>
  );
}

function isSaid(item: object): boolean {
  return Object.keys(withoutBlanks(item)).length > 0;
}
