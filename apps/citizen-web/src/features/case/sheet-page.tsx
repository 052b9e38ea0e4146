import type { ReactElement } from 'react';
import type { SheetDay, SheetView } from '../../api/case-view';
import { InsetText } from '../../components/notices';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';
import { Months } from './months';
import { Law } from './timeline';

/** Why the last day is the last day: every day of the term, counted or not, with its reason. */
export function SheetBody({ language, sheet }: { readonly language: Language; readonly sheet: SheetView }): ReactElement {
  const words = caseWords[language].sheet;
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <section className="when" aria-labelledby="due">
        <h2 className="govuk-heading-s" id="due">
          {words.due}
        </h2>
        {sheet.legalDue === undefined ? null : <p className="when__day">{sayDay(sheet.legalDue, language)}</p>}
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
      </section>
      {sheet.provisional ? <InsetText>{caseWords[language].page.provisional}</InsetText> : null}
      {sheet.days.length === 0 ? <p className="govuk-body">{words.none}</p> : <Days language={language} sheet={sheet} />}
    </>
  );
}

function Days({ language, sheet }: { readonly language: Language; readonly sheet: SheetView }): ReactElement {
  const words = caseWords[language].sheet;
  return (
    <>
      <h2 className="govuk-heading-m">{words.picture}</h2>
      <ul className="legend">
        {(['zero', 'counted', 'skipped', 'last'] as const).map((kind) => (
          <li key={kind} className={kind}>
            {words.legend[kind]}
          </li>
        ))}
      </ul>
      <Months language={language} days={sheet.days} last={sheet.legalDue} />
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
          {sheet.days.map((day) => (
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
