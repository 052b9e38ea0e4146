import { useState, type ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { ReasonForm } from '../../shared/ui/reason-form';
import { useReveal } from './api/reveal-applicant';
import { caseFileWords } from './case-file.words';

/** Masked until somebody says why this case needs more. */
export function ApplicantPanel({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  const [asking, setAsking] = useState(false);
  const reveal = useReveal(view.standing.id);
  const { kind, name, contact } = view.applicant;
  const hide = (): void => {
    reveal.reset();
    setAsking(false);
  };
  return (
    <Panel title={words.applicant}>
      {!reveal.data && (
        <Facts
          facts={[
            [words.fields.name, name],
            [words.applicant, words[kind]],
            [words.contact, contact],
          ]}
        />
      )}
      {reveal.isError && <ProblemPanel error={reveal.error} />}
      {reveal.data && (
        <>
          <Facts
            facts={(Object.keys(words.fields) as (keyof typeof words.fields)[]).map((field) => [words.fields[field], reveal.data[field]])}
          />
          <p className="quiet" role="status">
            {words.revealed}
          </p>
          <Button small onClick={hide}>
            {words.hide}
          </Button>
        </>
      )}
      {!reveal.data && asking && (
        <ReasonForm label={words.why} busy={reveal.isPending} submitLabel={words.reveal} onReason={reveal.mutate} onLeave={hide} />
      )}
      {!reveal.data && !asking && (
        <Button
          small
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.reveal}
        </Button>
      )}
    </Panel>
  );
}
