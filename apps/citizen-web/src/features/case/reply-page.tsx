import type { ReactElement } from 'react';
import type { DocumentView, ReplyItemView, ReplyView } from '../../api/case-view';
import { Tag } from '../../components/notices';
import { SummaryList } from '../../components/summary-list';
import { ButtonLink } from '../../components/ways-on';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import { saySize } from '../../words/size';
import { caseWords } from './case.words';
import { Law } from './timeline';

/** The reply: each item with its outcome, what was kept back and why, the letter, the files, and what can still be done about it. */
export function ReplyBody({ language, reply }: { readonly language: Language; readonly reply: ReplyView }): ReactElement {
  const words = caseWords[language].reply;
  return (
    <>
      <p className="govuk-caption-l number">{reply.number}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <SummaryList rows={factRows(reply, language)} />
      <h2 className="govuk-heading-m">{words.items}</h2>
      {reply.items.map((item) => (
        <Finding key={item.itemId} language={language} item={item} />
      ))}
      <h2 className="govuk-heading-m">{words.documents}</h2>
      <Documents language={language} documents={reply.documents} />
      <Remedies language={language} remedies={reply.remedies} />
      {reply.letter === undefined ? null : (
        <>
          <h2 className="govuk-heading-m">{words.letter}</h2>
          <div className="letter" lang="zh-CN">
            {reply.letter}
          </div>
        </>
      )}
      <ButtonLink href="/case" look="secondary">
        {caseWords[language].back}
      </ButtonLink>
    </>
  );
}

function factRows(reply: ReplyView, language: Language): { key: string; value: string | ReactElement }[] {
  const words = caseWords[language].reply;
  const { documentNumber, signedOn, repliedOn } = reply;
  return [
    ...(documentNumber === undefined ? [] : [{ key: words.number, value: <span lang="zh-CN">{documentNumber}</span> }]),
    ...(signedOn === undefined ? [] : [{ key: words.signed, value: sayDay(signedOn, language) }]),
    ...(repliedOn === undefined ? [] : [{ key: words.replied, value: sayDay(repliedOn, language) }]),
  ];
}

function Finding({ language, item }: { readonly language: Language; readonly item: ReplyItemView }): ReactElement {
  const { reply: words, page } = caseWords[language];
  return (
    <section className={item.withheld ? 'finding finding--withheld' : 'finding'} aria-labelledby={`finding-${item.position}`}>
      <Tag colour={item.withheld ? 'orange' : 'green'}>{item.withheld ? words.withheld : words.given}</Tag>
      <h3 className="govuk-heading-s" id={`finding-${item.position}`}>
        {page.item(item.position)}
      </h3>
      <dl className="plain-list">
        <div>
          <dt>{words.asked}</dt>
          <dd className="typed">{item.asked}</dd>
        </div>
        <div>
          <dt>{words.outcome}</dt>
          <dd>
            <strong>{item.outcome[language]}</strong> <Law language={language} law={item.article} />
          </dd>
        </div>
        <Told title={words.part} text={item.withheldPart} />
        {item.grounds.length === 0 ? null : (
          <div>
            <dt>{words.grounds}</dt>
            {item.grounds.map((ground) => (
              <dd key={ground.zh}>{ground[language]}</dd>
            ))}
          </div>
        )}
        <Told title={words.reasons} text={item.reasons} />
      </dl>
    </section>
  );
}

/** What an officer wrote. */
function Told({ title, text }: { readonly title: string; readonly text?: string }): ReactElement | null {
  if (text === undefined || text === '') return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd className="typed">{text}</dd>
    </div>
  );
}

function Documents({ language, documents }: { readonly language: Language; readonly documents: readonly DocumentView[] }): ReactElement {
  const words = caseWords[language].reply;
  if (documents.length === 0) return <p className="govuk-body">{words.none}</p>;
  return (
    <ul className="documents">
      {documents.map(({ id, title, fileName, size, sha256 }) => (
        <li key={id}>
          <a className="govuk-link" href={`/case/documents/${encodeURIComponent(id)}`}>
            <span className="typed">{title}</span>
            <span className="govuk-visually-hidden"> {words.download}</span>
          </a>
          <span className="law">
            <span className="typed">{fileName}</span> · {saySize(size)}
          </span>
          <span className="law">
            {words.digest} <span className="digest">{sha256}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Remedies({ language, remedies }: { readonly language: Language; readonly remedies: ReplyView['remedies'] }): ReactElement | null {
  const words = caseWords[language].reply;
  if (remedies.length === 0) return null;
  return (
    <section aria-labelledby="remedies">
      <h2 className="govuk-heading-m" id="remedies">
        {words.remedies}
      </h2>
      <ul className="remedies">
        {remedies.map(({ text, until, law }) => (
          <li key={text.zh}>
            {text[language]}
            {until === undefined ? null : <strong className="remedies__until">{words.until(sayDay(until, language))}</strong>}
            {law === undefined ? null : <Law language={language} law={law} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
