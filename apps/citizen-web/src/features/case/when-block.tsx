import type { ReactElement } from 'react';
import type { CaseView, DatesView } from '../../api/case-view';
import { SummaryList } from '../../components/summary-list';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords, type CaseWords } from './case.words';

interface WhenProps {
  readonly language: Language;
  readonly view: CaseView;
}

/** The last day, how far it is, and why it is this one. Delay is shown, never hidden. */
export function WhenBlock({ language, view }: WhenProps): ReactElement {
  const words = caseWords[language].page;
  const { dates } = view;
  return (
    <section className={dates.late ? 'when when--late' : 'when'} aria-labelledby="when">
      <h2 className="govuk-heading-s" id="when">
        {dates.late ? words.late : headingOf(view, words)}
      </h2>
      {dates.legalDue === undefined ? null : <p className="when__day">{sayDay(dates.legalDue, language)}</p>}
      <Left dates={dates} words={words} />
      {dates.late ? (
        <p className="govuk-body">
          {words.lateSays}{' '}
          <a className="govuk-link" href="/fees-and-remedies#late">
            {words.lateLink}
          </a>
        </p>
      ) : null}
      <p className="govuk-body">{dates.basis[language]}</p>
      <KnownDays language={language} view={view} />
      {dates.provisional ? <p className="govuk-body">{words.provisional}</p> : null}
      <p className="govuk-body">
        <a className="govuk-link" href="/case/days">
          {dates.legalDue === undefined ? words.whyOpen : words.why}
        </a>
      </p>
    </section>
  );
}

const finished: readonly string[] = ['replied', 'served', 'closed', 'archived'];

function headingOf({ state, dates }: CaseView, words: CaseWords['page']): string {
  if (state === 'awaiting-correction') return words.paused;
  if (finished.includes(state)) return words.ended;
  return dates.legalDue === undefined ? words.open : words.due;
}

function Left({ dates, words }: { readonly dates: DatesView; readonly words: CaseWords['page'] }): ReactElement | null {
  const { daysLeft, late } = dates;
  if (daysLeft === undefined || late || daysLeft < 0) return null;
  return <p className="govuk-body when__left">{daysLeft === 0 ? words.today : words.left(daysLeft)}</p>;
}

/** The other days that are known, or those that would follow a confirmation. */
function KnownDays({ language, view }: WhenProps): ReactElement | null {
  const words = caseWords[language].page;
  const { receiptOn, forecast, correctionUntil } = view.dates;
  const rows = [
    ...dayRow(words.receiptOn, receiptOn, language),
    ...dayRow(words.correctBy, view.state === 'awaiting-correction' ? correctionUntil : undefined, language),
  ];
  if (rows.length > 0) return <SummaryList rows={rows} />;
  if (forecast === undefined) return null;
  return (
    <>
      <p className="govuk-body">{words.ifOn(sayDay(forecast.confirmedOn, language))}</p>
      <SummaryList
        rows={[...dayRow(words.askBy, forecast.correctionAskBy, language), ...dayRow(words.replyBy, forecast.legalDue, language)]}
      />
    </>
  );
}

function dayRow(key: string, day: string | undefined, language: Language): { key: string; value: string }[] {
  return day === undefined ? [] : [{ key, value: sayDay(day, language) }];
}
