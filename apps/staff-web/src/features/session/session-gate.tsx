import type { ReactNode } from 'react';
import { ApiProblem } from '../../shared/api/api-problem';
import { useSignedOut } from '../../shared/api/session-signal';
import { chooseLanguage, useLanguage, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { OverPage } from '../../shared/ui/over-page';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useSession } from './api/session-now';
import { sessionWords } from './session.words';
import { SignInForm } from './sign-in-form';

/** Nobody comes in unknown. A session that ends in the middle of work is opened anew over the page, which keeps what was typed. */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useSession();
  if (session.data) return <Inside>{children}</Inside>;
  if (session.isPending) return null;
  if (session.error instanceof ApiProblem && session.error.problem.status === 401) return <SignInPage />;
  return (
    <main className="sign-in-page">
      <ProblemPanel error={session.error} onRetry={() => void session.refetch()} />
    </main>
  );
}

function Inside({ children }: { readonly children: ReactNode }): ReactNode {
  const signedOut = useSignedOut();
  const words = useWords(sessionWords);
  return (
    <>
      {children}
      {signedOut && (
        <OverPage title={words.again}>
          <p>{words.keeps}</p>
          <SignInForm />
        </OverPage>
      )}
    </>
  );
}

function SignInPage(): ReactNode {
  const words = useWords(sessionWords);
  const language = useLanguage();
  return (
    <main className="sign-in-page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.product}</p>
      <SignInForm />
      <Button
        kind="link"
        onClick={() => {
          chooseLanguage(language === 'zh' ? 'en' : 'zh');
        }}
      >
        {words.otherLanguage}
      </Button>
    </main>
  );
}
