import type { ReactElement } from 'react';
import { InsetText } from '../../components/notices';
import { SummaryList, type SummaryRow } from '../../components/summary-list';
import { Button } from '../../components/ways-on';
import type { Language } from '../../words/language';
import type { OpenDraft } from './draft-desk';
import { fileWords, type FileWords } from './file.words';
import { given, type FormPage, type SaidAnswer } from './form-page';
import { helpPage } from './help-page';
import { saidItem } from './item';
import { wayPage } from './way-page';
import { whoPage } from './who-page';
import { youPage } from './you-page';

export function CheckBody(props: { readonly language: Language; readonly draft: OpenDraft; readonly incomplete: boolean }): ReactElement {
  const words = fileWords[props.language];
  const { check } = words;
  return (
    <>
      <p className="govuk-caption-l">{check.caption}</p>
      <h1 className="govuk-heading-l">{check.title}</h1>
      {props.incomplete ? <InsetText>{check.incomplete}</InsetText> : null}
      <h2 className="govuk-heading-m">{check.sections.request}</h2>
      <SummaryList rows={requestRows(props.draft, props.language)} />
      <h2 className="govuk-heading-m">{check.sections.you}</h2>
      <SummaryList
        rows={[...pageRows(whoPage, props.draft, words), ...pageRows(youPage, props.draft, words), proofRow(props.draft, words)]}
      />
      <h2 className="govuk-heading-m">{check.sections.way}</h2>
      <SummaryList rows={[...pageRows(wayPage, props.draft, words), ...pageRows(helpPage, props.draft, words)]} />
      <form method="post" action="/file/check">
        <p className="govuk-body">{check.promise}</p>
        <Button>{check.submit}</Button>
      </form>
    </>
  );
}

function requestRows({ answers }: OpenDraft, language: Language): SummaryRow[] {
  const words = fileWords[language];
  const { check } = words;
  const items = (answers.items ?? []).map((item, index) => ({
    key: check.item(index + 1),
    value: saidItem(item, words).map(({ key, value }) => (
      <div className="typed" key={key}>
        <span className="law">{key}</span> {value}
      </div>
    )),
    change: changeTo(`items/${index + 1}`, check.item(index + 1), words),
  }));
  const none = { key: words.items.title, value: words.notGiven, change: changeTo('items/1', words.items.title, words) };
  return [
    { key: check.agency, value: answers.agencyName?.[language] ?? words.notGiven, change: changeTo('agency', check.agency, words) },
    ...(items.length > 0 ? items : [none]),
  ];
}

function pageRows(page: FormPage, { answers }: OpenDraft, words: FileWords): SummaryRow[] {
  return page.said(answers, words).map((said) => row(said, page.name, words));
}

function row({ key, value }: SaidAnswer, page: string, words: FileWords): SummaryRow {
  return { key, value: <span className="typed">{given(value) ? value : words.notGiven}</span>, change: changeTo(page, key, words) };
}

function proofRow({ uploads }: OpenDraft, words: FileWords): SummaryRow {
  const { proof } = words.check;
  const names = uploads.map(({ fileName }) => fileName).join('\n');
  return { key: proof, value: <span className="typed">{names || words.proof.none}</span>, change: changeTo('proof', proof, words) };
}

function changeTo(page: string, hidden: string, words: FileWords): SummaryRow['change'] {
  return { href: `/file/${page}?from=check`, text: words.change, hidden };
}
