import type { ReactElement } from 'react';
import type { ApiRefusal } from '../../api/api-refusal';
import { ButtonLink } from '../../components/ways-on';
import type { Visit } from '../../web/visit';
import { troubleWords, type Trouble } from './trouble.words';

const troubleOf: Readonly<Record<number, Trouble>> = {
  403: 'forbidden',
  404: 'not-found',
  409: 'moved-on',
  413: 'too-large',
  429: 'too-many',
  503: 'unreachable',
};

/** What kind of trouble an answer of the API is to a reader. */
export function troubleWith(refusal: ApiRefusal): Trouble {
  if (refusal.status === 409 && refusal.slug !== 'case-moved-on') return 'refused';
  return troubleOf[refusal.status] ?? (refusal.status >= 500 ? 'broken' : 'refused');
}

/** A page that says what happened, what was kept, and where to go from here. */
export function showTrouble(visit: Visit, trouble: Trouble, status: number, refusal?: ApiRefusal): void {
  const { title } = troubleWords[visit.language].pages[trouble];
  visit.page({ title }, <TroubleText visit={visit} trouble={trouble} refusal={refusal} />, status);
}

interface TroubleProps {
  readonly visit: Visit;
  readonly trouble: Trouble;
  readonly refusal?: ApiRefusal;
}

function TroubleText({ visit, trouble, refusal }: TroubleProps): ReactElement {
  const words = troubleWords[visit.language];
  const { title, says } = words.pages[trouble];
  const own = trouble === 'refused' || trouble === 'moved-on' ? refusal?.says : undefined;
  const number = refusal?.problem.requestId;
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {own ? <p className="govuk-body">{own}</p> : null}
      {says.map((line) => (
        <p className="govuk-body" key={line}>
          {line}
        </p>
      ))}
      {number === undefined ? null : (
        <p className="govuk-body">
          {words.quote} <span className="number">{number}</span>
        </p>
      )}
      <ButtonLink href={trouble === 'moved-on' ? '/case' : '/'} look="secondary">
        {trouble === 'moved-on' ? words.back : words.home}
      </ButtonLink>
    </>
  );
}
