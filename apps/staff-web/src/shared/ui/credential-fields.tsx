import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

export function AccountField({ label }: { readonly label: string }): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item name="account" label={label} rules={[{ required: true, message: words.required }]}>
      <Input autoComplete="username" autoFocus maxLength={100} />
    </Form.Item>
  );
}

export function PasswordField({ label }: { readonly label: string }): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item name="password" label={label} rules={[{ required: true, message: words.required }]}>
      <Input type="password" autoComplete="current-password" maxLength={200} />
    </Form.Item>
  );
}
