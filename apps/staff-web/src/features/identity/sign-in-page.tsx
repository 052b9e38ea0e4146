import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { SignInForm } from './sign-in-form';
import { identityWords } from './words';

/** @param children what belongs in the corner: the choice of language */
export function SignInPage({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords(identityWords);
  return (
    <main className="sign-in">
      <div className="sign-in-corner">{children}</div>
      <div className="sign-in-card">
        <h1>{words.title}</h1>
        <p className="quiet">{words.about}</p>
        <SignInForm />
      </div>
    </main>
  );
}
