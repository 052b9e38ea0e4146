import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import type { Place } from './fields';

/** A value that goes with the others without being asked for. */
export function HiddenField({ name }: { readonly name: Place }): ReactNode {
  return (
    <Form.Item name={name} hidden>
      <Input />
    </Form.Item>
  );
}
