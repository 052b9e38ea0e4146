import type { ReactElement, ReactNode } from 'react';

export interface SummaryRow {
  readonly key: ReactNode;
  readonly value: ReactNode;
  /** Where the answer can be changed; `hidden` completes the link text for those who only hear it. */
  readonly change?: { readonly href: string; readonly text: string; readonly hidden: string };
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }): ReactElement {
  const anyChange = rows.some(({ change }) => change !== undefined);
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value, change }, index) => (
        <div className={`govuk-summary-list__row${anyChange && !change ? ' govuk-summary-list__row--no-actions' : ''}`} key={index}>
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {change === undefined ? null : (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={change.href}>
                {change.text}
                <span className="govuk-visually-hidden"> {change.hidden}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
