import type { ReactElement } from 'react';
import type { ItemAnswers } from '../../api/answers';
import { Radios } from '../../components/choice-controls';
import { Input, Textarea } from '../../components/text-controls';
import { Button } from '../../components/ways-on';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { fileWords } from './file.words';
import { saidItem } from './item';

interface ItemFieldsProps {
  readonly language: Language;
  readonly item: ItemAnswers;
  readonly errorOf: (field: string) => string | undefined;
}

export function ItemFields({ language, item, errorOf }: ItemFieldsProps): ReactElement {
  const { items, optional } = fileWords[language];
  const { errorPrefix } = houseWords[language];
  const number = (
    <>
      {items.docNoHint}
      <span lang="zh-CN">商政发〔2024〕12 号</span>
    </>
  );
  return (
    <>
      <Input
        id="title"
        name="title"
        label={{ text: items.itemTitle, size: 's' }}
        hint={items.itemTitleHint}
        error={errorOf('title')}
        errorPrefix={errorPrefix}
        value={item.title}
        autoComplete="off"
      />
      <Input
        id="docNo"
        name="docNo"
        label={{ text: items.docNo + optional, size: 's' }}
        hint={number}
        error={errorOf('docNo')}
        errorPrefix={errorPrefix}
        value={item.docNo}
        width={30}
        autoComplete="off"
      />
      <Textarea
        id="description"
        name="description"
        label={{ text: items.description, size: 's' }}
        hint={items.descriptionHint}
        error={errorOf('description')}
        errorPrefix={errorPrefix}
        value={item.description}
        rows={4}
      />
      <Input
        id="period"
        name="period"
        label={{ text: items.period + optional, size: 's' }}
        hint={items.periodHint}
        error={errorOf('period')}
        errorPrefix={errorPrefix}
        value={item.period}
        width={20}
        autoComplete="off"
      />
    </>
  );
}

export function ItemList(props: {
  readonly language: Language;
  readonly items: readonly ItemAnswers[];
  readonly address: (path: string) => string;
  readonly error?: string;
}): ReactElement {
  const { language, items, address } = props;
  const words = fileWords[language];
  return (
    <>
      <h1 className="govuk-heading-l">{words.items.title}</h1>
      {items.map((item, index) => (
        <ItemCard key={index} language={language} item={item} position={index + 1} address={address} />
      ))}
      <form method="post" action={address('/file/items')} noValidate>
        <Radios
          id="another"
          name="another"
          label={{ text: words.items.another, size: 'm' }}
          hint={words.items.anotherHint}
          error={props.error}
          errorPrefix={houseWords[language].errorPrefix}
          choices={[
            { value: 'no', text: words.items.anotherNo },
            { value: 'yes', text: words.items.anotherYes },
          ]}
        />
        <Button>{words.onward}</Button>
      </form>
    </>
  );
}

interface ItemCardProps {
  readonly language: Language;
  readonly item: ItemAnswers;
  readonly position: number;
  readonly address: (path: string) => string;
}

function ItemCard({ language, item, position, address }: ItemCardProps): ReactElement {
  const words = fileWords[language];
  return (
    <section className="slip" aria-labelledby={`item-${position}`}>
      <h2 className="govuk-heading-s" id={`item-${position}`}>
        {words.items.one(position)}
      </h2>
      <dl className="plain-list">
        {saidItem(item, words).map(({ key, value }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd className="typed">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="side-by-side slip__acts">
        <a className="govuk-link" href={address(`/file/items/${position}`)}>
          {words.change}
          <span className="govuk-visually-hidden"> {words.items.removeHidden(position)}</span>
        </a>
        <form method="post" action={address(`/file/items/${position}/remove`)}>
          <button type="submit" className="plain-button">
            {words.items.remove}
            <span className="govuk-visually-hidden"> {words.items.removeHidden(position)}</span>
          </button>
        </form>
      </div>
    </section>
  );
}
