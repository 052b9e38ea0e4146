import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../features/session/api/session-now';
import { useWords } from '../shared/language/language';
import { appWords } from './app.words';

/** What only those see who defend the agency or try its rules. */
export function LawyersLinks(): ReactNode {
  const words = useWords(appWords);
  const { data: session } = useSession();
  const rights = new Set(session?.rights ?? []);
  return (
    <>
      {rights.has('remedies:register-dispute') && <Link to="/disputes">{words.disputes}</Link>}
      {rights.has('rule-trials:run') && <Link to="/rule-trials">{words.ruleTrials}</Link>}
    </>
  );
}
