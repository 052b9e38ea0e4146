import { ButtonLink } from '../../components/ways-on';
import type { Visit } from '../../web/visit';
import { caseWords } from './case.words';

/** The page asked for does not fit where the case stands: why, and the way back. */
export function showStanding(visit: Visit, title: string, says: string, status: number): void {
  visit.page(
    { title, back: '/case' },
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{says}</p>
      <ButtonLink href="/case">{caseWords[visit.language].back}</ButtonLink>
    </>,
    status,
  );
}
