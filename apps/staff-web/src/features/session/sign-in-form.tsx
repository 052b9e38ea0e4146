import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { AccountField, PasswordField } from '../../shared/ui/credential-fields';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useSignIn } from './api/sign-in';
import { sessionWords } from './session.words';

export function SignInForm(): ReactNode {
  const words = useWords(sessionWords);
  const signIn = useSignIn();
  return (
    <Form<{ account: string; password: string }>
      name="sign-in"
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => {
        signIn.mutate(values);
      }}
    >
      {signIn.isError && <SignInProblem error={signIn.error} />}
      <AccountField label={words.account} />
      <PasswordField label={words.password} />
      <Button kind="primary" submits busy={signIn.isPending}>
        {words.signIn}
      </Button>
    </Form>
  );
}

function SignInProblem({ error }: { readonly error: Error }): ReactNode {
  return (
    <div className="sign-in-problem">
      <ProblemPanel error={error} signingIn />
    </div>
  );
}
