import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../shared/language/language';
import { ProblemPanel } from '../shared/ui/problem-panel';
import { appWords } from './app.words';

export function PageMissing(): ReactNode {
  const words = useWords(appWords);
  return (
    <div className="page">
      <h1>{words.missingTitle}</h1>
      <p>{words.missingSays}</p>
      <Link to="/">{words.home}</Link>
    </div>
  );
}

export function PageFault({ error }: ErrorComponentProps): ReactNode {
  const words = useWords(appWords);
  return (
    <div className="page">
      <h1>{words.faultTitle}</h1>
      <ProblemPanel error={error} />
      <Link to="/">{words.home}</Link>
    </div>
  );
}
