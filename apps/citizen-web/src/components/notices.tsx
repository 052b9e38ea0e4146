import type { ReactElement, ReactNode } from 'react';
import { classes } from './form-parts';

/** One fault of the page; `field` is the id of the control it leads to, `href` its address when it is on another page. */
export interface PageFault {
  readonly field?: string;
  readonly text: string;
  readonly href?: string;
}

/** First thing on a page whose answers were not taken; each line leads to its field. */
export function ErrorSummary({ title, faults }: { readonly title: string; readonly faults: readonly PageFault[] }): ReactElement {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map((fault) => (
              <li key={`${fault.href ?? fault.field ?? ''}${fault.text}`}>
                <FaultText fault={fault} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function FaultText({ fault: { field, href, text } }: { readonly fault: PageFault }): ReactElement {
  const address = href ?? (field === undefined ? undefined : `#${field}`);
  return address === undefined ? <>{text}</> : <a href={address}>{text}</a>;
}

export function InsetText({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="govuk-inset-text">{children}</div>;
}

export function WarningText({ prefix, children }: { readonly prefix: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{prefix}</span> {children}
      </strong>
    </div>
  );
}

export function NotificationBanner({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div
      className="govuk-notification-banner"
      role="region"
      aria-labelledby="govuk-notification-banner-title"
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="govuk-notification-banner-title">
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}

export function Panel({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {children === undefined ? null : <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}

export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }): ReactElement {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

export type TagColour = 'grey' | 'green' | 'turquoise' | 'yellow' | 'orange' | 'red';

export function Tag({ colour, children }: { readonly colour?: TagColour; readonly children: ReactNode }): ReactElement {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}
