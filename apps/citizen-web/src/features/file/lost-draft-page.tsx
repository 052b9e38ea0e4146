import { ButtonLink } from '../../components/ways-on';
import type { Visit } from '../../web/visit';
import { fileWords } from './file.words';

/** The draft had expired while a later page was being filled in: that page is kept, the earlier ones are asked again. */
export function showLostDraft(visit: Visit): void {
  const { lost } = fileWords[visit.language];
  visit.page(
    { title: lost.title },
    <>
      <h1 className="govuk-heading-l">{lost.title}</h1>
      <p className="govuk-body">{lost.says}</p>
      <ButtonLink href="/file/what">{lost.go}</ButtonLink>
    </>,
    410,
  );
}
