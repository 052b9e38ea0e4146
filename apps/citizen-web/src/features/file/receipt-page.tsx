import type { ReactElement } from 'react';
import type { DatesView, ReceiptView } from '../../api/case-view';
import { InsetText, Panel } from '../../components/notices';
import { SummaryList, type SummaryRow } from '../../components/summary-list';
import { Button } from '../../components/ways-on';
import { sayDay, sayInstant } from '../../words/days';
import type { Language } from '../../words/language';
import { fileWords, type FileWords } from './file.words';

export function ReceiptBody({ language, receipt }: { readonly language: Language; readonly receipt: ReceiptView }): ReactElement {
  const words = fileWords[language].receipt;
  return (
    <>
      <Panel title={words.title}>
        {words.number} <strong className="number">{receipt.number}</strong>
      </Panel>
      <section className="slip" aria-labelledby="code">
        <h2 className="govuk-heading-m" id="code">
          {receipt.queryCode === undefined ? words.code : words.writeDown}
        </h2>
        {receipt.queryCode === undefined ? (
          <p className="govuk-body">{words.codeGone}</p>
        ) : (
          <>
            <p className="govuk-body">
              {words.code} <span className="code">{receipt.queryCode}</span>
            </p>
            <p className="govuk-body">{words.codeWhy}</p>
          </>
        )}
      </section>
      <SummaryList rows={factRows(receipt, language)} />
      <h2 className="govuk-heading-m">{words.dates}</h2>
      <Dates language={language} dates={receipt.dates} />
      <h2 className="govuk-heading-m">{words.next}</h2>
      <ol className="govuk-list govuk-list--number">
        {words.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <form method="post" action="/file/receipt" className="govuk-button-group no-print">
        <Button>{words.track}</Button>
        <Button look="secondary" name="to" value="days">
          {words.days}
        </Button>
      </form>
      <p className="govuk-hint no-print">{words.print}</p>
      <form method="post" action="/file/anew" className="no-print">
        <button type="submit" className="plain-button">
          {words.another}
        </button>
      </form>
    </>
  );
}

function factRows(receipt: ReceiptView, language: Language): SummaryRow[] {
  const words = fileWords[language].receipt;
  const digest = (
    <>
      <span className="digest">{receipt.contentSha256}</span>
      <br />
      <span className="law">{words.hashHint}</span>
    </>
  );
  return [
    { key: words.number, value: <span className="number">{receipt.number}</span> },
    { key: words.agency, value: receipt.agency[language] },
    { key: words.at, value: sayInstant(receipt.submittedAt, language) },
    { key: words.items, value: words.itemCount(receipt.itemCount) },
    { key: words.hash, value: digest },
  ];
}

/** The day of receipt with what follows from it, or what it still depends on with what would follow. */
function Dates({ language, dates }: { readonly language: Language; readonly dates: DatesView }): ReactElement {
  const words = fileWords[language].receipt;
  const { receiptOn, forecast } = dates;
  const known = { ...dates, receiptOn };
  return (
    <>
      <p className="govuk-body">{dates.basis[language]}</p>
      {receiptOn === undefined ? null : <SummaryList rows={dayRows(known, words, language)} />}
      {receiptOn === undefined && forecast ? (
        <>
          <p className="govuk-body">{words.ifToday(sayDay(forecast.confirmedOn, language))}</p>
          <SummaryList rows={dayRows(forecast, words, language)} />
        </>
      ) : null}
      <p className="govuk-body law">{words.rule}</p>
      {dates.provisional ? <InsetText>{words.provisional}</InsetText> : null}
    </>
  );
}

interface Days {
  readonly receiptOn?: string;
  readonly correctionAskBy?: string;
  readonly legalDue?: string;
}

function dayRows({ receiptOn, correctionAskBy, legalDue }: Days, words: FileWords['receipt'], language: Language): SummaryRow[] {
  const days = [
    [words.receiptOn, receiptOn],
    [words.askBy, correctionAskBy],
    [words.replyBy, legalDue],
  ] as const;
  return days.flatMap(([key, day]) => (day === undefined ? [] : [{ key, value: sayDay(day, language) }]));
}
