import type { ReactElement } from 'react';
import type { CaseView } from '../../api/case-view';
import { ButtonLink } from '../../components/ways-on';
import type { Visit } from '../../web/visit';
import { caseWords } from './case.words';
import { Timeline } from './timeline';

const toldSteps = 3;

/**
 * Something happened between the page and its form: what happened is told, what was typed is kept, and where the act is still
 * possible its form is offered as things stand now.
 */
export function showMovedOn(visit: Visit, view: CaseView, typed: readonly string[], form: () => ReactElement | null): void {
  const { moved } = caseWords[visit.language];
  const again = form();
  visit.page(
    { title: moved.title, back: '/case' },
    <>
      <h1 className="govuk-heading-l">{moved.title}</h1>
      <p className="govuk-body">{moved.says}</p>
      <h2 className="govuk-heading-m">{moved.happened}</h2>
      <Timeline language={visit.language} steps={view.steps.slice(-toldSteps)} />
      {typed.some((text) => text !== '') ? (
        <>
          <h2 className="govuk-heading-m">{moved.kept}</h2>
          <p className="govuk-body">{moved.keptSays}</p>
          {again === null
            ? typed.map((text, index) => (
                <blockquote className="slip typed" key={index}>
                  {text}
                </blockquote>
              ))
            : null}
        </>
      ) : null}
      {again}
      <ButtonLink href="/case" look="secondary">
        {moved.back}
      </ButtonLink>
    </>,
    409,
  );
}
