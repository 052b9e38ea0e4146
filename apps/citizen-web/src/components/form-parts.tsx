import type { ReactElement, ReactNode } from 'react';

/** Sizes of a label or legend; as a page heading it becomes the page's only h1. */
export interface LabelText {
  readonly text: ReactNode;
  readonly size?: 's' | 'm' | 'l' | 'xl';
  readonly heading?: boolean;
}

/** What every form control of the page shares: its name, its words, and what was wrong with the last answer. */
export interface Control {
  readonly id: string;
  readonly name: string;
  readonly label: LabelText;
  readonly hint?: ReactNode;
  readonly error?: string;
}

export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The ids of hint and error, in the order in which a screen reader should say them. */
export function describedBy({ id, hint, error }: Pick<Control, 'id' | 'hint' | 'error'>): string | undefined {
  return [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

export function FormGroup({ error, children }: { readonly error?: string; readonly children: ReactNode }): ReactElement {
  return <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>{children}</div>;
}

export function Label({ label, htmlFor }: { readonly label: LabelText; readonly htmlFor?: string }): ReactElement {
  const element = (
    <label className={classes('govuk-label', label.size && `govuk-label--${label.size}`)} htmlFor={htmlFor}>
      {label.text}
    </label>
  );
  return label.heading ? <h1 className="govuk-label-wrapper">{element}</h1> : element;
}

export function Hint({ id, children }: { readonly id?: string; readonly children: ReactNode }): ReactElement {
  return (
    <div id={id} className="govuk-hint">
      {children}
    </div>
  );
}

/** `prefix` is read to those who cannot see the red bar. */
export function ErrorMessage({ id, text, prefix }: { readonly id?: string; readonly text: string; readonly prefix: string }): ReactElement {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{prefix}</span> {text}
    </p>
  );
}

/** Hint and error of one control, with the ids that `describedBy` names. */
export function Explained({
  control,
  errorPrefix,
}: {
  readonly control: Pick<Control, 'id' | 'hint' | 'error'>;
  readonly errorPrefix: string;
}): ReactElement {
  return (
    <>
      {control.hint === undefined ? null : <Hint id={`${control.id}-hint`}>{control.hint}</Hint>}
      {control.error === undefined ? null : <ErrorMessage id={`${control.id}-error`} text={control.error} prefix={errorPrefix} />}
    </>
  );
}

export function Fieldset(props: {
  readonly legend: LabelText;
  readonly describedBy?: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { legend } = props;
  return (
    <fieldset className="govuk-fieldset" aria-describedby={props.describedBy}>
      <legend className={classes('govuk-fieldset__legend', legend.size && `govuk-fieldset__legend--${legend.size}`)}>
        {legend.heading ? <h1 className="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
      </legend>
      {props.children}
    </fieldset>
  );
}
