import type { ReactElement } from 'react';
import type { CaseView, DelayedView, ExtendedView, ExtensionsView, ReasonsView } from '../../api/case-view';
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

function Extended({ language, view, extended }: ExtensionBlocksProps & { readonly extended: ExtensionsView }): ReactElement {
  const words = extensionWords[language];
  const { days, parts } = extended;
  const { legalDue } = view.dates;
  const last = parts.at(-1)?.dueAfter;
  return (
    <section className="govuk-inset-text" aria-labelledby="extended">
      <h2 className="govuk-heading-s" id="extended">
        {words.extended}
      </h2>
      {parts.length < 2 ? null : <p className="govuk-body">{words.inParts(parts.length, days)}</p>}
      {parts.map((part) => (
        <Part key={part.documentId} language={language} part={part} />
      ))}
      {legalDue === undefined || legalDue === last ? null : <p className="govuk-body">{words.nowDue(sayDay(legalDue, language))}</p>}
      <p className="govuk-body">
        <Law language={language} law={words.extensionLaw} />
      </p>
    </section>
  );
}

/** One extension: what was told when, why, and its letter. */
function Part({ language, part }: { readonly language: Language; readonly part: ExtendedView }): ReactElement {
  const words = extensionWords[language];
  const { toldOn, days, dueBefore, dueAfter, reason, documentId } = part;
  return (
    <>
      <p className="govuk-body">
        {words.extendedSays(sayDay(toldOn, language), days, sayDay(dueBefore, language), sayDay(dueAfter, language))}
      </p>
      <Why language={language} reason={reason} />
      <Letter documentId={documentId} text={words.letters.extended(sayDay(toldOn, language))} />
    </>
  );
}

function Why({ language, reason }: { readonly language: Language; readonly reason: string }): ReactElement {
  return (
    <p className="govuk-body">
      {extensionWords[language].reason}
      <span className="typed">{reason}</span>
    </p>
  );
}

function Delayed({ language, delayed }: { readonly language: Language; readonly delayed: DelayedView }): ReactElement {
  const words = extensionWords[language];
  const { toldOn, dueBefore, until, reason, documentId } = delayed;
  return (
    <section className="govuk-inset-text" aria-labelledby="delayed">
      <h2 className="govuk-heading-s" id="delayed">
        {words.delayed}
      </h2>
      <p className="govuk-body">{words.delayedSays(sayDay(toldOn, language), sayDay(dueBefore, language), sayDay(until, language))}</p>
      <Why language={language} reason={reason} />
      <p className="govuk-body">
        <Law language={language} law={words.delayLaw} />
      </p>
      <Letter documentId={documentId} text={words.letters.delayed} />
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
