import type { ReactElement } from 'react';
import type { CaseView } from '../../api/case-view';
import { SummaryList } from '../../components/summary-list';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords, type CaseWords } from './case.words';
import { pausedWords } from './paused.words';

interface WhenProps {
  readonly language: Language;
  readonly view: CaseView;
}

/** The day that matters now, how far it is, and why it is this one. Delay is shown, never hidden. */
export function WhenBlock({ language, view }: WhenProps): ReactElement {
  const words = caseWords[language].page;
  const { dates } = view;
  const { heading, day } = awaitsFee(view) ? payDay(view, language) : mainDay(view, words);
  return (
    <section className={dates.late ? 'when when--late' : 'when'} aria-labelledby="when">
      <h2 className="govuk-heading-s" id="when">
        {heading}
      </h2>
      {day === undefined ? null : <p className="when__day">{sayDay(day, language)}</p>}
      <Left view={view} words={words} />
      {dates.late ? <LateNote words={words} /> : null}
      {awaitsCorrection(view) ? <p className="govuk-body">{words.paused}</p> : null}
      {awaitsFee(view) ? <p className="govuk-body">{pausedWords[language].stands}</p> : null}
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
const awaitsFee = ({ state }: CaseView): boolean => state === 'awaiting-fee';
const awaitsCorrection = ({ state }: CaseView): boolean => state === 'awaiting-correction';

function mainDay({ state, dates }: CaseView, words: CaseWords['page']): { readonly heading: string; readonly day?: string } {
  if (dates.late) return { heading: words.late, day: dates.legalDue };
  if (state === 'awaiting-correction') return { heading: words.correctBy, day: dates.correctionUntil };
  if (finished.includes(state)) return { heading: words.ended };
  return { heading: dates.legalDue === undefined ? words.open : words.due, day: dates.legalDue };
}

function payDay({ fee }: CaseView, language: Language): { readonly heading: string; readonly day?: string } {
  const { payBy, payByOpen } = pausedWords[language];
  return { heading: fee?.payUntil === undefined ? payByOpen : payBy, day: fee?.payUntil };
}

function LateNote({ words }: { readonly words: CaseWords['page'] }): ReactElement {
  return (
    <p className="govuk-body">
      {words.lateSays}{' '}
      <a className="govuk-link" href="/fees-and-remedies#late">
        {words.lateLink}
      </a>
    </p>
  );
}

function Left({ view, words }: { readonly view: CaseView; readonly words: CaseWords['page'] }): ReactElement | null {
  const { daysLeft, late } = view.dates;
  if (daysLeft === undefined || late || daysLeft < 0 || awaitsCorrection(view) || finished.includes(view.state)) return null;
  return <p className="govuk-body when__left">{daysLeft === 0 ? words.today : words.left(daysLeft)}</p>;
}

/** The other days that are known, or those that would follow a confirmation. */
function KnownDays({ language, view }: WhenProps): ReactElement | null {
  const words = caseWords[language].page;
  const { receiptOn, forecast, legalDue } = view.dates;
  const rows = [
    ...dayRow(words.receiptOn, receiptOn, language),
    ...dayRow(words.replyBy, finished.includes(view.state) ? legalDue : undefined, language),
  ];
  if (rows.length > 0) return <SummaryList rows={rows} />;
  if (forecast === undefined || finished.includes(view.state)) return null;
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
