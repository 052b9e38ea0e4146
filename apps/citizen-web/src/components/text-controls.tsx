import type { ReactElement } from 'react';
import { classes, describedBy, Explained, FormGroup, Label, type Control } from './form-parts';

export interface TextControl extends Control {
  readonly value?: string;
  readonly errorPrefix: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  readonly spellCheck?: boolean;
}

export function Input(props: TextControl & { readonly width?: 5 | 10 | 20 | 30; readonly type?: string }): ReactElement {
  const { id, name, error, value, inputMode, spellCheck, autoComplete } = props;
  return (
    <FormGroup error={error}>
      <Label label={props.label} htmlFor={id} />
      <Explained control={props} errorPrefix={props.errorPrefix} />
      <input
        className={classes('govuk-input', props.width && `govuk-input--width-${props.width}`, error !== undefined && 'govuk-input--error')}
        id={id}
        name={name}
        type={props.type ?? 'text'}
        spellCheck={spellCheck}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        autoComplete={autoComplete}
        inputMode={inputMode}
      />
    </FormGroup>
  );
}

export function Textarea(props: TextControl & { readonly rows?: number }): ReactElement {
  const { id, name, error, value, spellCheck, autoComplete } = props;
  return (
    <FormGroup error={error}>
      <Label label={props.label} htmlFor={id} />
      <Explained control={props} errorPrefix={props.errorPrefix} />
      <textarea
        className={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={props.rows ?? 5}
        spellCheck={spellCheck}
        aria-describedby={describedBy(props)}
        autoComplete={autoComplete}
        defaultValue={value}
      />
    </FormGroup>
  );
}

export function FileUpload(props: Control & { readonly errorPrefix: string; readonly accept?: string }): ReactElement {
  const { id, name, error } = props;
  return (
    <FormGroup error={error}>
      <Label label={props.label} htmlFor={id} />
      <Explained control={props} errorPrefix={props.errorPrefix} />
      <input
        className={classes('govuk-file-upload', error !== undefined && 'govuk-file-upload--error')}
        id={id}
        name={name}
        type="file"
        accept={props.accept}
        aria-describedby={describedBy(props)}
      />
    </FormGroup>
  );
}
