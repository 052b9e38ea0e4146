import type { ReactElement, ReactNode } from 'react';
import { classes } from './form-parts';

export function SkipLink({ text, href = '#main-content' }: { readonly text: string; readonly href?: string }): ReactElement {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {text}
    </a>
  );
}

export function BackLink({ href, text }: { readonly href: string; readonly text: string }): ReactElement {
  return (
    <a href={href} className="govuk-back-link">
      {text}
    </a>
  );
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
  /** Another address for the same form: what is filled in goes along, whichever button is pressed. */
  readonly formAction?: string;
}

export function Button({ children, look, name, value, formAction }: ButtonProps): ReactElement {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
      className={classes('govuk-button', look && `govuk-button--${look}`)}
      data-module="govuk-button"
    >
      {children}
    </button>
  );
}

export function ButtonLink({
  href,
  children,
  look,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly look?: 'secondary';
}): ReactElement {
  return (
    <a
      href={href}
      role="button"
      draggable="false"
      className={classes('govuk-button', look && `govuk-button--${look}`)}
      data-module="govuk-button"
    >
      {children}
    </a>
  );
}
