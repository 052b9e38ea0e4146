import type { ReactElement } from 'react';
import type { ActView, CaseItemView, CaseView } from '../../api/case-view';
import { NotificationBanner, Tag, type TagColour } from '../../components/notices';
import { SummaryList } from '../../components/summary-list';
import { Button, ButtonLink } from '../../components/ways-on';
import { sayInstant } from '../../words/days';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';
import { ExtensionBlocks } from './extension-blocks';
import { PausedBlocks } from './paused-blocks';
import { Timeline } from './timeline';
import { WhenBlock } from './when-block';

interface CaseBodyProps {
  readonly language: Language;
  readonly view: CaseView;
  /** What the applicant has just done, to say that it was taken. */
  readonly done?: string;
}

export function CaseBody({ language, view, done }: CaseBodyProps): ReactElement {
  const words = caseWords[language].page;
  const { name, next } = stateWords(view.state, language);
  const doneWords: Readonly<Record<string, string>> = words.done;
  const says = done !== undefined && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  return (
    <>
      {says === undefined ? null : <NotificationBanner title={houseWords[language].important}>{says}</NotificationBanner>}
      <p className="govuk-caption-l">{words.caption}</p>
      <h1 className="govuk-heading-l number">{view.number}</h1>
      <p className="govuk-body">
        <Tag colour={colourOf(view)}>{name}</Tag>
      </p>
      {view.replied ? <ReplyDoor language={language} /> : null}
      <WhenBlock language={language} view={view} />
      <PausedBlocks language={language} view={view} />
      <ExtensionBlocks language={language} view={view} />
      <Acts language={language} acts={view.allowedActs} />
      <h2 className="govuk-heading-m">{words.steps}</h2>
      <Timeline language={language} steps={view.steps} next={next} />
      <h2 className="govuk-heading-m">{words.items}</h2>
      {view.items.map((item) => (
        <ItemSlip key={item.id} language={language} item={item} />
      ))}
      <SummaryList
        rows={[
          { key: words.agency, value: view.agency[language] },
          { key: words.holder, value: view.holder[language] },
          { key: words.submitted, value: sayInstant(view.submittedAt, language) },
          { key: words.hash, value: <span className="digest">{view.contentSha256}</span> },
        ]}
      />
      <form method="post" action="/sign-out">
        <Button look="secondary">{caseWords[language].signIn.out}</Button>
      </form>
    </>
  );
}

/** What a state is to the applicant; one that is new to this web is still "being handled". */
export function stateWords(state: string, language: Language): { readonly name: string; readonly next: string } {
  const states: Readonly<Record<string, { readonly name: string; readonly next: string }>> = caseWords[language].states;
  return states[state] ?? caseWords[language].unknownState;
}

function colourOf({ state, dates }: CaseView): TagColour | undefined {
  if (dates.late) return 'red';
  if (state === 'awaiting-correction' || state === 'awaiting-fee') return 'orange';
  if (state === 'closed' || state === 'archived') return 'grey';
  return state === 'replied' || state === 'served' ? 'green' : undefined;
}

function ReplyDoor({ language }: { readonly language: Language }): ReactElement {
  const words = caseWords[language].page;
  return (
    <section className="answered">
      <p className="govuk-body">{words.replyThere}</p>
      <ButtonLink href="/case/reply">{words.reply}</ButtonLink>
    </section>
  );
}

const addressOf: Readonly<Record<string, { readonly href: string; readonly look?: 'secondary' }>> = {
  'return-correction': { href: '/case/correction' },
  'record-reasons': { href: '/case/reasons' },
  withdraw: { href: '/case/withdraw', look: 'secondary' },
};

/** Only acts that citizen-api allows now, and that have a page here. */
function Acts({ language, acts }: { readonly language: Language; readonly acts: readonly ActView[] }): ReactElement | null {
  const words = caseWords[language].page;
  const labels: Readonly<Record<string, string>> = words.acts;
  const offered = acts.flatMap(({ act, label }) => {
    const address = addressOf[act];
    return address ? [{ act, ...address, text: labels[act] ?? label[language] }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="acts" className="no-print">
      <h2 className="govuk-heading-m" id="acts">
        {words.yours}
      </h2>
      <div className="govuk-button-group">
        {offered.map(({ act, href, look, text }) => (
          <ButtonLink key={act} href={href} look={look}>
            {text}
          </ButtonLink>
        ))}
      </div>
    </section>
  );
}

const parts = ['title', 'docNo', 'description', 'period'] as const;

/** An item said in one text needs no names of its parts. */
function ItemSlip({ language, item }: { readonly language: Language; readonly item: CaseItemView }): ReactElement {
  const words = caseWords[language].page;
  const described = parts.every((part) => (part === 'description') === (item[part] !== undefined));
  return (
    <section className="slip" aria-labelledby={`item-${item.position}`}>
      <h3 className="govuk-heading-s" id={`item-${item.position}`}>
        {words.item(item.position)}
      </h3>
      {described ? <p className="govuk-body typed">{item.description}</p> : null}
      <dl className="plain-list">
        {parts.flatMap((part) =>
          item[part] === undefined || described
            ? []
            : [
                <div key={part}>
                  <dt>{words.parts[part]}</dt>
                  <dd className="typed">{item[part]}</dd>
                </div>,
              ],
        )}
      </dl>
    </section>
  );
}
