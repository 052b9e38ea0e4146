import type { ReactElement } from 'react';
import type { CaseView, ReasonsView } from '../../api/case-view';
import type { PageFault } from '../../components/notices';
import { SummaryList } from '../../components/summary-list';
import { Textarea } from '../../components/text-controls';
import { Button } from '../../components/ways-on';
import { sayDay } from '../../words/days';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { extensionWords } from './extension.words';

interface ReasonsProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly reasons: ReasonsView;
  readonly typed: string;
  readonly faults: readonly PageFault[];
}

export function ReasonsBody(props: ReasonsProps): ReactElement {
  const { language, view, reasons } = props;
  const words = extensionWords[language];
  return (
    <>
      <p className="govuk-caption-l number">{view.number}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.says}</p>
      <SummaryList
        rows={[
          { key: words.why, value: <span className="typed">{reasons.why}</span> },
          { key: words.on, value: sayDay(reasons.askedOn, language) },
          { key: words.until, value: <strong>{sayDay(reasons.until, language)}</strong> },
        ]}
      />
      <p className="govuk-body">{words.consequence}</p>
      <ReasonsForm {...props} />
    </>
  );
}

/** The sequence tells what the applicant had seen when he wrote. */
export function ReasonsForm({
  language,
  view,
  typed,
  faults,
  send,
}: Omit<ReasonsProps, 'reasons'> & { readonly send?: string }): ReactElement {
  const words = extensionWords[language];
  return (
    <form method="post" action="/case/reasons" noValidate>
      <input type="hidden" name="sequence" value={view.sequence} />
      <Textarea
        id="text"
        name="text"
        label={{ text: words.field, size: 's' }}
        hint={words.hint}
        error={faults[0]?.text}
        errorPrefix={houseWords[language].errorPrefix}
        value={typed}
        rows={8}
      />
      <Button>{send ?? words.send}</Button>
    </form>
  );
}
