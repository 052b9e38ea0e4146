import type { ReactElement, ReactNode } from 'react';
import { classes, describedBy, Explained, Fieldset, FormGroup, Label, type Control } from './form-parts';

export interface Choice {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
}

export interface ChoiceControl extends Control {
  readonly choices: readonly Choice[];
  readonly errorPrefix: string;
}

/** The first choice carries the control's own id, so that the error summary leads to it. */
const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

function ChoiceList(props: {
  readonly control: ChoiceControl;
  readonly kind: 'radios' | 'checkboxes';
  readonly chosen: readonly string[];
  readonly inline?: boolean;
}): ReactElement {
  const { control, kind, chosen } = props;
  return (
    <div className={classes(`govuk-${kind}`, props.inline && `govuk-${kind}--inline`)} data-module={`govuk-${kind}`}>
      {control.choices.map(({ value, text, hint }, index) => {
        const id = choiceId(control.id, index);
        return (
          <div className={`govuk-${kind}__item`} key={value}>
            <input
              className={`govuk-${kind}__input`}
              id={id}
              name={control.name}
              type={kind === 'radios' ? 'radio' : 'checkbox'}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-describedby={hint === undefined ? undefined : `${id}-item-hint`}
            />
            <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
              {text}
            </label>
            {hint === undefined ? null : (
              <div id={`${id}-item-hint`} className={`govuk-hint govuk-${kind}__hint`}>
                {hint}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function ChoiceGroup({ control, children }: { readonly control: ChoiceControl; readonly children: ReactNode }): ReactElement {
  return (
    <FormGroup error={control.error}>
      <Fieldset legend={control.label} describedBy={describedBy(control)}>
        <Explained control={control} errorPrefix={control.errorPrefix} />
        {children}
      </Fieldset>
    </FormGroup>
  );
}

export function Radios(props: ChoiceControl & { readonly chosen?: string; readonly inline?: boolean }): ReactElement {
  return (
    <ChoiceGroup control={props}>
      <ChoiceList control={props} kind="radios" chosen={props.chosen === undefined ? [] : [props.chosen]} inline={props.inline} />
    </ChoiceGroup>
  );
}

export function Checkboxes(props: ChoiceControl & { readonly chosen?: readonly string[] }): ReactElement {
  return (
    <ChoiceGroup control={props}>
      <ChoiceList control={props} kind="checkboxes" chosen={props.chosen ?? []} />
    </ChoiceGroup>
  );
}

export function Select(props: ChoiceControl & { readonly chosen?: string }): ReactElement {
  const { id, name, error } = props;
  return (
    <FormGroup error={error}>
      <Label label={props.label} htmlFor={id} />
      {props.hint === undefined && error === undefined ? null : <Explained control={props} errorPrefix={props.errorPrefix} />}
      <select
        className={classes('govuk-select', error !== undefined && 'govuk-select--error')}
        id={id}
        name={name}
        aria-describedby={describedBy(props)}
        defaultValue={props.chosen}
      >
        {props.choices.map(({ value, text }) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
