import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import type { FieldProps } from './fields';

interface WholeNumberProps extends FieldProps {
  readonly min: number;
  readonly max: number;
}

/** A whole number, typed or stepped with the arrow keys. */
export function WholeNumberField({ name, label, required = false, help, min, max }: WholeNumberProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label}(${words.optional})`}
      rules={required ? [{ required: true, message: words.required }] : []}
      extra={help}
    >
      <InputNumber min={min} max={max} precision={0} />
    </Form.Item>
  );
}
