import type { ReactElement, ReactNode } from 'react';
import type { CaseView, DelayedView, ExtendedView, ReasonsView } from '../../api/case-view';
import { ButtonLink } from '../../components/ways-on';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { extensionWords } from './extension.words';
import { Law } from './timeline';

interface ExtensionBlocksProps {
  readonly language: Language;
  readonly view: CaseView;
}

/** Why the last day is later than it was, and what the applicant is asked for meanwhile. */
export function ExtensionBlocks({ language, view }: ExtensionBlocksProps): ReactElement {
  const { extended, delayed, reasons } = view;
  return (
    <>
      {reasons === undefined ? null : <Reasons language={language} view={view} reasons={reasons} />}
      {delayed === undefined ? null : <Delayed language={language} delayed={delayed} />}
      {extended === undefined || delayed !== undefined ? null : <Extended language={language} view={view} extended={extended} />}
    </>
  );
}

function Extended({ language, view, extended }: ExtensionBlocksProps & { readonly extended: ExtendedView }): ReactElement {
  const words = extensionWords[language];
  const { toldOn, days, dueBefore, dueAfter } = extended;
  const { legalDue } = view.dates;
  return (
    <Told language={language} id="extended" title={words.extended} told={extended} law={words.extensionLaw}>
      <p className="govuk-body">
        {words.extendedSays(sayDay(toldOn, language), days, sayDay(dueBefore, language), sayDay(dueAfter, language))}
      </p>
      {legalDue === undefined || legalDue === dueAfter ? null : <p className="govuk-body">{words.nowDue(sayDay(legalDue, language))}</p>}
    </Told>
  );
}

function Delayed({ language, delayed }: { readonly language: Language; readonly delayed: DelayedView }): ReactElement {
  const words = extensionWords[language];
  const { toldOn, dueBefore, until } = delayed;
  return (
    <Told language={language} id="delayed" title={words.delayed} told={delayed} law={words.delayLaw}>
      <p className="govuk-body">{words.delayedSays(sayDay(toldOn, language), sayDay(dueBefore, language), sayDay(until, language))}</p>
    </Told>
  );
}

interface ToldProps {
  readonly language: Language;
  readonly id: 'extended' | 'delayed';
  readonly title: string;
  readonly told: { readonly reason: string; readonly documentId: string };
  readonly law: string;
  readonly children: ReactNode;
}

/** A letter that moved the day: what it says, its reason, its article, and the letter itself. */
function Told({ language, id, title, told, law, children }: ToldProps): ReactElement {
  const words = extensionWords[language];
  return (
    <section className="govuk-inset-text" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {title}
      </h2>
      {children}
      <p className="govuk-body">
        {words.reason}
        <span className="typed">{told.reason}</span>
      </p>
      <p className="govuk-body">
        <Law language={language} law={law} />
      </p>
      <Letter documentId={told.documentId} text={words.letters[id]} />
    </section>
  );
}

function Reasons({ language, view, reasons }: ExtensionBlocksProps & { readonly reasons: ReasonsView }): ReactElement {
  const words = extensionWords[language];
  const open = view.allowedActs.some(({ act }) => act === 'record-reasons');
  return (
    <section className="govuk-inset-text" aria-labelledby="reasons">
      <h2 className="govuk-heading-s" id="reasons">
        {words.asked}
      </h2>
      <p className="govuk-body">
        {reasons.givenOn === undefined ? words.askedSays(sayDay(reasons.until, language)) : words.given(sayDay(reasons.givenOn, language))}
      </p>
      {open ? <ButtonLink href="/case/reasons">{words.go}</ButtonLink> : null}
      <Letter documentId={reasons.documentId} text={words.letters.reasons} />
    </section>
  );
}

function Letter({ documentId, text }: { readonly documentId: string; readonly text: string }): ReactElement {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/case/documents/${documentId}`}>
        {text}
      </a>
    </p>
  );
}
