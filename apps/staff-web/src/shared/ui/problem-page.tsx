import type { ReactNode } from 'react';
import { ApiProblem } from '../api/api-problem';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { ProblemPanel } from './problem-panel';

interface ProblemPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A page that could not be shown at all: unknown, not for the reader, or not to be had now. */
export function ProblemPage({ error, onRetry }: ProblemPageProps): ReactNode {
  const words = useWords(sharedWords);
  const title = error instanceof ApiProblem ? error.problem.title : words.failed;
  return (
    <>
      <h1>{title}</h1>
      <ProblemPanel error={error} onRetry={onRetry} />
    </>
  );
}
