import type { ReactElement } from 'react';
import type { CaseView, CorrectionView } from '../../api/case-view';
import { WarningText, type PageFault } from '../../components/notices';
import { SummaryList } from '../../components/summary-list';
import { Textarea } from '../../components/text-controls';
import { Button } from '../../components/ways-on';
import { sayDay } from '../../words/days';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';

/** The answers as typed, by the key of their point. */
export type Typed = ReadonlyMap<string, string>;

interface CorrectionProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly correction: CorrectionView;
  readonly typed: Typed;
  readonly faults: readonly PageFault[];
}

export function fieldOf(index: number): string {
  return `answer-${index + 1}`;
}

export function CorrectionBody(props: CorrectionProps): ReactElement {
  const { language, correction } = props;
  const words = caseWords[language].correction;
  return (
    <>
      <p className="govuk-caption-l number">{props.view.number}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.says}</p>
      <SummaryList
        rows={[
          { key: words.asked, value: sayDay(correction.askedOn, language) },
          { key: words.until, value: <strong>{sayDay(correction.until, language)}</strong> },
        ]}
      />
      <WarningText prefix={houseWords[language].warning}>{words.consequence}</WarningText>
      <p className="govuk-body">{words.restart}</p>
      <CorrectionForm {...props} />
    </>
  );
}

/** Each point of the notice above its field. The sequence tells what the applicant had seen when he answered. */
export function CorrectionForm(props: CorrectionProps & { readonly send?: string }): ReactElement {
  const { language, view, correction, typed, faults } = props;
  const words = caseWords[language].correction;
  return (
    <form method="post" action="/case/correction" noValidate>
      <input type="hidden" name="sequence" value={view.sequence} />
      {correction.points.map(({ key, asks, guidance, itemId }, index) => (
        <section className="point" key={key} aria-labelledby={`point-${index + 1}`}>
          <h2 className="govuk-heading-s" id={`point-${index + 1}`}>
            {words.point(index + 1)}
          </h2>
          <p className="govuk-body typed">{asks}</p>
          <About language={language} view={view} itemId={itemId} />
          <Textarea
            id={fieldOf(index)}
            name={`answer.${key}`}
            label={{ text: `${words.answer} · ${words.point(index + 1)}`, size: 's' }}
            hint={guidance === undefined ? undefined : <span className="typed">{guidance}</span>}
            error={faults.find(({ field }) => field === fieldOf(index))?.text}
            errorPrefix={houseWords[language].errorPrefix}
            value={typed.get(key)}
            rows={4}
          />
        </section>
      ))}
      <Button>{props.send ?? words.send}</Button>
    </form>
  );
}

interface AboutProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly itemId?: string;
}

function About({ language, view, itemId }: AboutProps): ReactElement | null {
  const item = view.items.find(({ id }) => id === itemId);
  if (!item) return null;
  return (
    <p className="govuk-body law">
      {caseWords[language].correction.about(item.position)} · <span className="typed">{item.title ?? item.description ?? item.docNo}</span>
    </p>
  );
}
