import type { ReactElement } from 'react';
import type { StepView } from '../../api/case-view';
import { sayInstant } from '../../words/days';
import type { Language } from '../../words/language';
import { caseWords } from './case.words';

interface TimelineProps {
  readonly language: Language;
  readonly steps: readonly StepView[];
  /** What comes next, at its end; none when only the past is told. */
  readonly next?: string;
}

export function Timeline({ language, steps, next }: TimelineProps): ReactElement {
  const words = caseWords[language];
  return (
    <ol className="timeline">
      {steps.map(({ act, at, label, law }) => (
        <li key={`${at}${act}`}>
          <strong>{label[language]}</strong>
          <time dateTime={at}>{sayInstant(at, language)}</time>
          {law === undefined ? null : <Law language={language} law={law} />}
        </li>
      ))}
      {next === undefined ? null : (
        <li className="timeline__next">
          <strong>{words.page.next}</strong>
          <br />
          {next}
        </li>
      )}
    </ol>
  );
}

/** An article as the API names it: in Chinese, whichever language the page is in. */
export function Law({ language, law }: { readonly language: Language; readonly law: string }): ReactElement {
  return (
    <span className="law">
      {caseWords[language].law}
      {language === 'en' ? ' ' : ''}
      <span lang="zh-CN">{law}</span>
    </span>
  );
}
