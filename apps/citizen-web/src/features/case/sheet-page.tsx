import type { ReactElement } from 'react';
import type { CalendarMonth, SheetDay, SheetView } from '../../api/case-view';
import { InsetText } from '../../components/notices';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';
import { Months } from './months';
import { Law } from './timeline';

/** Why the last day is the last day: every day of the term, counted or not, with its reason. */
export function SheetBody({ language, sheet }: { readonly language: Language; readonly sheet: SheetView }): ReactElement {
  const { sheet: words, page } = caseWords[language];
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <section className="when" aria-labelledby="due">
        <h2 className="govuk-heading-s" id="due">
          {headingOf(sheet, language)}
        </h2>
        {sheet.legalDue === undefined ? null : <p className="when__day">{sayDay(sheet.legalDue, language)}</p>}
        <Basis language={language} sheet={sheet} />
      </section>
      {sheet.provisional ? <InsetText>{page.provisional}</InsetText> : null}
      <Working language={language} sheet={sheet} />
    </>
  );
}

function headingOf({ legalDue, receiptOn }: SheetView, language: Language): string {
  const { sheet: words, page } = caseWords[language];
  if (legalDue !== undefined) return words.due;
  return receiptOn === undefined ? page.open : words.stands;
}

interface SheetProps {
  readonly language: Language;
  readonly sheet: SheetView;
}

function Basis({ language, sheet }: SheetProps): ReactElement {
  const words = caseWords[language].sheet;
  return (
    <dl className="plain-list">
      {sheet.receiptOn === undefined ? null : (
        <div>
          <dt>{words.receiptOn}</dt>
          <dd>{sayDay(sheet.receiptOn, language)}</dd>
        </div>
      )}
      <div>
        <dt>{words.basis}</dt>
        <dd>{sheet.basis[language]}</dd>
      </div>
      <div>
        <dt>{words.calendar}</dt>
        <dd className="number">{sheet.calendar}</dd>
      </div>
    </dl>
  );
}

/** The days that count; while none does, those that would after a confirmation. */
function Working({ language, sheet }: SheetProps): ReactElement {
  const { sheet: words, page } = caseWords[language];
  const { days, months, forecast } = sheet;
  if (days.length > 0)
    return (
      <>
        <Paper language={language} />
        <Days language={language} days={days} months={months} />
      </>
    );
  if (forecast === undefined) return <p className="govuk-body">{words.none}</p>;
  return (
    <>
      <InsetText>
        {page.ifOn(sayDay(forecast.confirmedOn, language))}
        {forecast.legalDue === undefined ? null : (
          <>
            <br />
            {page.replyBy} <strong>{sayDay(forecast.legalDue, language)}</strong>
          </>
        )}
      </InsetText>
      <Days language={language} days={forecast.days} months={forecast.months} />
    </>
  );
}

function Paper({ language }: { readonly language: Language }): ReactElement {
  const words = caseWords[language].sheet;
  return (
    <p className="govuk-body no-print">
      <a className="govuk-link" href="/case/days.pdf" download>
        {words.paper}
      </a>
      <br />
      <span className="govuk-hint">{words.paperSays}</span>
    </p>
  );
}

interface DaysProps {
  readonly language: Language;
  readonly days: readonly SheetDay[];
  readonly months: readonly CalendarMonth[];
}

function Days({ language, days, months }: DaysProps): ReactElement {
  const words = caseWords[language].sheet;
  return (
    <>
      <h2 className="govuk-heading-m">{words.picture}</h2>
      <Months language={language} months={months} />
      <h2 className="govuk-heading-m">{words.list}</h2>
      <table className="govuk-table days">
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[words.columns.day, words.columns.counts, words.columns.why].map((column) => (
              <th scope="col" className="govuk-table__header" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {days.map((day) => (
            <DayRow key={day.on} language={language} day={day} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function DayRow({ language, day }: { readonly language: Language; readonly day: SheetDay }): ReactElement {
  const words = caseWords[language].sheet;
  return (
    <tr className={`govuk-table__row ${day.counted ? 'days__counted' : 'days__skipped'}`}>
      <th scope="row" className="govuk-table__header">
        {sayDay(day.on, language)}
      </th>
      <td className="govuk-table__cell">{day.count === 0 ? words.starts : day.counted ? words.counts(day.count ?? 0) : words.skips}</td>
      <td className="govuk-table__cell">
        {day.why[language]} {day.law === undefined ? null : <Law language={language} law={day.law} />}
        {day.notice === undefined ? null : (
          <span className="law">
            {' '}
            {words.notice} <span lang="zh-CN">{day.notice}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
