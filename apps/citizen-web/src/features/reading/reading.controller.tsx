import { Controller, Get } from '@nestjs/common';
import type { ReactElement } from 'react';
import { ButtonLink } from '../../components/ways-on';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { sayDay } from '../../words/days';
import type { Language } from '../../words/language';
import type { Article } from './article';
import { readingWords } from './reading.words';

/** Art. 12 asks for a guide that is kept up to date: the day is that of the last change of these texts. */
const guideUpdatedOn = '2026-11-24';

/** What there is to read: the guide, charges and remedies, accessibility. */
@Controller()
export class ReadingController {
  @Get('guide')
  guide(@CurrentVisit() visit: Visit): void {
    const { guide, updated } = readingWords[visit.language];
    show(visit, guide, updated(sayDay(guideUpdatedOn, visit.language)));
  }

  @Get('fees-and-remedies')
  fees(@CurrentVisit() visit: Visit): void {
    show(visit, readingWords[visit.language].fees);
  }

  @Get('accessibility')
  accessibility(@CurrentVisit() visit: Visit): void {
    show(visit, readingWords[visit.language].accessibility);
  }
}

function show(visit: Visit, article: Article, under?: string): void {
  visit.page({ title: article.title, back: '/' }, <ArticleBody article={article} language={visit.language} under={under} />);
}

interface ArticleBodyProps {
  readonly article: Article;
  readonly language: Language;
  readonly under?: string;
}

function ArticleBody({ article, language, under }: ArticleBodyProps): ReactElement {
  const words = readingWords[language];
  return (
    <>
      <h1 className="govuk-heading-l">{article.title}</h1>
      <p className="lead__text">{article.lead}</p>
      {under === undefined ? null : <p className="law">{under}</p>}
      <nav className="contents" aria-labelledby="contents">
        <h2 className="govuk-heading-s" id="contents">
          {words.contents}
        </h2>
        <ul className="govuk-list">
          {article.sections.map(({ id, title }) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {article.sections.map(({ id, title, says = [], list = [] }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-m" id={id}>
            {title}
          </h2>
          {says.map((text) => (
            <p className="govuk-body" key={text}>
              {text}
            </p>
          ))}
          {list.length === 0 ? null : (
            <ul className="govuk-list govuk-list--bullet">
              {list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <ButtonLink href="/file">{words.file}</ButtonLink>
    </>
  );
}
