import type { ReactElement } from 'react';
import type { CaseView } from '../../api/case-view';
import { SummaryList } from '../../components/summary-list';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { pausedWords } from './paused.words';

interface PausedProps {
  readonly language: Language;
  readonly view: CaseView;
}

/** Why the time does not run: others are asked, or a fee is awaited. */
export function PausedBlocks({ language, view: { consulting, fee } }: PausedProps): ReactElement {
  return (
    <>
      {consulting === undefined ? null : <Consulting language={language} consulting={consulting} />}
      {fee === undefined || fee.status === 'void' ? null : <Fee language={language} fee={fee} />}
    </>
  );
}

function Consulting({
  language,
  consulting,
}: {
  readonly language: Language;
  readonly consulting: NonNullable<CaseView['consulting']>;
}): ReactElement {
  const words = pausedWords[language];
  const { since, until, kinds, documentIds } = consulting;
  const who = kinds.map((kind) => words.asked[kind]).join(words.joined);
  return (
    <section className="govuk-inset-text" aria-labelledby="consulting">
      <h2 className="govuk-heading-s" id="consulting">
        {words.consulting}
      </h2>
      <p className="govuk-body">{words.consultingSays(who, sayDay(since, language))}</p>
      <p className="govuk-body">{until === undefined ? words.untilOpen : words.until(sayDay(until, language))}</p>
      <p className="govuk-body">{words.moving}</p>
      <Papers ids={documentIds} text={words.notice} law={words.consultingLaw} />
    </section>
  );
}

function Fee({ language, fee }: { readonly language: Language; readonly fee: NonNullable<CaseView['fee']> }): ReactElement {
  const words = pausedWords[language];
  const { status, amount, standard, payUntil, payWithin, reference, paidOn, documentId } = fee;
  const awaited = status === 'unserved' || status === 'unpaid';
  return (
    <section className="govuk-inset-text" aria-labelledby="fee">
      <h2 className="govuk-heading-s" id="fee">
        {words.fee}
      </h2>
      {paidOn === undefined ? null : <p className="govuk-body">{words.paid(sayDay(paidOn, language))}</p>}
      {status === 'lapsed' ? <p className="govuk-body">{words.lapsed}</p> : null}
      {awaited ? <p className="govuk-body">{words.feeWhy}</p> : null}
      <SummaryList
        rows={[
          { key: words.amount, value: <strong>{words.yuan(amount)}</strong> },
          { key: words.standard, value: standard[language] },
          ...(awaited
            ? [
                { key: words.payTime, value: payUntil === undefined ? words.untilUnserved(payWithin) : sayDay(payUntil, language) },
                { key: words.reference, value: <span className="number">{reference}</span> },
                { key: words.how, value: words.howSays },
                { key: words.ifNot, value: words.ifNotSays },
              ]
            : []),
        ]}
      />
      <Papers ids={[documentId]} text={words.feeNotice} law={words.feeLaw} />
    </section>
  );
}

function Papers({ ids, text, law }: { readonly ids: readonly string[]; readonly text: string; readonly law: string }): ReactElement {
  return (
    <p className="govuk-body">
      {ids.map((id, index) => (
        <span key={id}>
          <a className="govuk-link" href={`/case/documents/${id}`}>
            {ids.length > 1 ? `${text} ${index + 1}` : text}
          </a>{' '}
        </span>
      ))}
      <span className="govuk-hint">{law}</span>
    </p>
  );
}
