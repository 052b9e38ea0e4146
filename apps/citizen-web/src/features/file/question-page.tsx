import type { ReactElement, ReactNode } from 'react';
import type { PageFault } from '../../components/notices';
import { Button } from '../../components/ways-on';
import type { Visit } from '../../web/visit';
import type { Language } from '../../words/language';
import { fileWords } from './file.words';
import { stepCount } from './form-page';

/** "Step 2 of 7" above the question. */
export function StepCaption({ step, language }: { readonly step: number; readonly language: Language }): ReactElement {
  return <p className="govuk-caption-l">{fileWords[language].step(step, stepCount)}</p>;
}

/** The form of a page: one button on, and the promise that nothing typed is lost. */
export function QuestionForm(props: {
  readonly action: string;
  readonly language: Language;
  readonly children: ReactNode;
  readonly onward?: string;
}): ReactElement {
  const words = fileWords[props.language];
  return (
    <form method="post" action={props.action} noValidate>
      {props.children}
      <Button>{props.onward ?? words.onward}</Button>
      <p className="govuk-hint saved">{words.saved}</p>
    </form>
  );
}

/** Whether the page was opened from the check page, to which it then returns. */
export function fromCheck(visit: Visit): boolean {
  return visit.query('from') === 'check';
}

/** An address of the form that remembers where the visitor came from. */
export function within(visit: Visit, path: string): string {
  return fromCheck(visit) ? `${path}?from=check` : path;
}

export function errorIn(faults: readonly PageFault[]): (field: string) => string | undefined {
  return (field) => faults.find((fault) => fault.field === field)?.text;
}

/** "Unprocessable" where answers were not taken, so that nothing mistakes the page for a success. */
export function statusFor(faults: readonly PageFault[]): number {
  return faults.length === 0 ? 200 : 422;
}
