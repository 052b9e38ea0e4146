import type { ReactElement } from 'react';
import type { AgencyView } from '../../api/case-view';
import { Radios } from '../../components/choice-controls';
import { InsetText } from '../../components/notices';
import { Input } from '../../components/text-controls';
import { Button, ButtonLink } from '../../components/ways-on';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { choicesOf, chosenIn } from './choices';
import { fileWords } from './file.words';

export function AgencySearch(props: {
  readonly language: Language;
  readonly query: string;
  readonly fromCheck: boolean;
  readonly maker: string;
}): ReactElement {
  const { agency } = fileWords[props.language];
  return (
    <form method="get" action="/file/agency" role="search" className="search">
      <Input
        id="q"
        name="q"
        label={{ text: agency.search, size: 's' }}
        errorPrefix={houseWords[props.language].errorPrefix}
        value={props.query}
        inputMode="search"
        autoComplete="off"
      />
      {props.fromCheck ? <input type="hidden" name="from" value="check" /> : null}
      <Button look="secondary">{agency.find}</Button>
      <p className="govuk-body">
        {agency.unsure}{' '}
        <a className="govuk-link" href={props.maker}>
          {agency.unsureLink}
        </a>
      </p>
    </form>
  );
}

export function AgencyChoice(props: {
  readonly language: Language;
  readonly action: string;
  readonly agencies: readonly AgencyView[];
  readonly chosen?: string;
  readonly error?: string;
}): ReactElement {
  const { language, agencies, chosen, error } = props;
  const words = fileWords[language];
  if (agencies.length === 0) return <InsetText>{words.agency.none}</InsetText>;
  return (
    <form method="post" action={props.action} noValidate className="agencies">
      <Radios
        id="agencyId"
        name="agencyId"
        label={{ text: words.agency.choose, size: 'm' }}
        hint={words.agency.found(agencies.length)}
        error={error}
        errorPrefix={houseWords[language].errorPrefix}
        choices={agencies.map(({ id, name }) => ({ value: id, text: name[language] }))}
        chosen={chosen}
      />
      <Button>{words.onward}</Button>
      <p className="govuk-hint saved">{words.saved}</p>
    </form>
  );
}

/** "Who made it, discloses it": one question, one piece of advice. Nothing of it is kept. */
export function MakerAdvice(props: { readonly language: Language; readonly made: string; readonly back: string }): ReactElement {
  const { maker } = fileWords[props.language];
  const advice: Readonly<Record<string, string>> = maker.advice;
  const made = chosenIn(maker.choices, props.made);
  return (
    <form method="get" action="/file/agency/maker">
      <Radios
        id="made"
        name="made"
        label={{ text: maker.title, size: 'l', heading: true }}
        hint={maker.hint}
        errorPrefix={houseWords[props.language].errorPrefix}
        choices={choicesOf(maker.choices)}
        chosen={made}
      />
      {made === undefined ? null : <InsetText>{advice[made]}</InsetText>}
      <div className="govuk-button-group">
        <Button look={made === undefined ? undefined : 'secondary'}>{maker.go}</Button>
        {made === undefined ? null : <ButtonLink href={props.back}>{maker.done}</ButtonLink>}
      </div>
    </form>
  );
}
