import type { ReactNode } from 'react';
import { ApiProblem } from '../api/api-problem';
import { useSay, useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { Button } from './button';
import { NoticeBar } from './notice-bar';

interface ProblemPanelProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Where a 401 is a refused sign-in, not an ended session. */
  readonly signingIn?: boolean;
}

/** A refusal in the server's words: what happened, what to do, on what basis. */
export function ProblemPanel({ error, onRetry, signingIn = false }: ProblemPanelProps): ReactNode {
  const words = useWords(sharedWords);
  const action = onRetry && (
    <Button small onClick={onRetry}>
      {words.retry}
    </Button>
  );
  if (!(error instanceof ApiProblem)) return <NoticeBar kind="error" title={words.failed} children={words.network} action={action} />;
  if (error.problem.status === 401 && !signingIn)
    return <NoticeBar kind="warning" title={error.problem.title} children={words.signInAgain} />;
  return (
    <NoticeBar kind="error" title={error.problem.title} action={action}>
      <Details problem={error} />
    </NoticeBar>
  );
}

function Details({ problem: { problem } }: { readonly problem: ApiProblem }): ReactNode {
  const words = useWords(sharedWords);
  const say = useSay();
  const listed = [...(problem.faults ?? []), ...(problem.missing ?? [])];
  return (
    <>
      {problem.detail && <p>{problem.detail}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.map((fault, index) => (
            <li key={index}>
              {say(fault.says)}
              {fault.law && <span className="law"> {fault.law}</span>}
            </li>
          ))}
        </ul>
      )}
      {problem.law && (
        <p className="law">
          {words.law}: {problem.law}
        </p>
      )}
      {problem.requestId && (
        <p className="quiet">
          {words.requestId}: {problem.requestId}
        </p>
      )}
    </>
  );
}
