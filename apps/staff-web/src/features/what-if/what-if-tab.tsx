import { useState, type ReactNode } from 'react';
import type { CaseView, Supposed } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { AnswerView } from './answer-view';
import { useWhatIf } from './api/ask';
import { QuestionForm } from './question-form';
import { whatIfWords } from './what-if.words';
import './what-if.css';

const common = {
  correction: { step: 'ask-for-correction' },
  extension: { step: 'extend' },
  consultation: { step: 'consult' },
  reply: { step: 'reply' },
} as const satisfies Readonly<Record<string, Supposed>>;
type Common = keyof typeof common;

/** 如果…会怎样: the common questions by one button each, any other by a small form, the answer as a picture and in words. */
export function WhatIfTab({ view: { standing } }: { readonly view: CaseView }): ReactNode {
  const words = useWords(whatIfWords);
  const [chosen, setChosen] = useState<Common>();
  const asking = useWhatIf(standing.id);
  const ask = (question: Supposed, button?: Common): void => {
    setChosen(button);
    asking.mutate([question]);
  };
  return (
    <Panel title={words.title} className="what-if">
      <p className="quiet">{words.says}</p>
      <div className="what-if-common" role="group" aria-label={words.common}>
        {(Object.keys(common) as Common[]).map((name) => (
          <Button
            key={name}
            kind={name === chosen ? 'primary' : 'plain'}
            busy={name === chosen && asking.isPending}
            onClick={() => {
              ask(common[name], name);
            }}
          >
            {words.questions[name]}
          </Button>
        ))}
      </div>
      <details>
        <summary>{words.other}</summary>
        <QuestionForm busy={!chosen && asking.isPending} onAsk={ask} />
      </details>
      <div role="status">
        {asking.isError && <ProblemPanel error={asking.error} />}
        {asking.data && <AnswerView key={asking.submittedAt} answer={asking.data} />}
      </div>
    </Panel>
  );
}
