import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useSignIn, type Credentials } from './api/sign-in';
import { identityWords } from './words';

/** @param account filled in already, when the same person signs in again */
export function SignInForm({ account }: { readonly account?: string }): ReactNode {
  const words = useWords(identityWords);
  const signIn = useSignIn();
  const rules = [{ required: true, message: words.missing }];
  return (
    <Form<Credentials>
      layout="vertical"
      name="sign-in"
      initialValues={{ account }}
      onFinish={(credentials) => {
        signIn.mutate(credentials);
      }}
    >
      {signIn.isError && <ProblemPanel error={signIn.error} signingIn />}
      <Form.Item name="account" label={words.account} rules={rules}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} />
      </Form.Item>
      <Form.Item name="password" label={words.password} rules={rules}>
        <Input type="password" autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Button kind="primary" submits busy={signIn.isPending}>
        {words.signIn}
      </Button>
    </Form>
  );
}
