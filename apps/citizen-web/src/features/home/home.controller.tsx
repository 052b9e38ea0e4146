import { Controller, Get } from '@nestjs/common';
import type { ReactElement } from 'react';
import { ButtonLink } from '../../components/ways-on';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { homeWords } from './home.words';

@Controller()
export class HomeController {
  @Get()
  home(@CurrentVisit() visit: Visit): void {
    const words = homeWords[visit.language];
    visit.page(
      { title: words.title, wide: true },
      <>
        <div className="lead">
          <h1 className="lead__title">{words.lead}</h1>
          <p className="lead__text">{words.text}</p>
        </div>
        <ul className="doors">
          <Door look="door--first" words={words.file} href="/file" />
          <Door look="door--second" words={words.track} href="/track" second />
        </ul>
        <div className="facts">
          <Facts title={words.need.title} list={words.need.list} />
          <Facts title={words.then.title} list={words.then.list} />
        </div>
        <nav className="reading" aria-labelledby="more">
          <h2 className="govuk-heading-m" id="more">
            {words.more.title}
          </h2>
          <ul className="reading__list">
            <Reading href="/guide" title={words.more.guide} says={words.more.guideSays} />
            <Reading href="/fees-and-remedies" title={words.more.fees} says={words.more.feesSays} />
          </ul>
        </nav>
      </>,
    );
  }
}

interface DoorProps {
  readonly look: string;
  readonly words: { readonly title: string; readonly says: string; readonly go: string };
  readonly href: string;
  readonly second?: boolean;
}

function Door({ look, words, href, second }: DoorProps): ReactElement {
  return (
    <li className={`door ${look}`}>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.says}</p>
      <ButtonLink href={href} look={second ? 'secondary' : undefined}>
        {words.go}
      </ButtonLink>
    </li>
  );
}

function Facts({ title, list }: { readonly title: string; readonly list: readonly string[] }): ReactElement {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {list.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

function Reading({ href, title, says }: { readonly href: string; readonly title: string; readonly says: string }): ReactElement {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {title}
      </a>
      <span>{says}</span>
    </li>
  );
}
