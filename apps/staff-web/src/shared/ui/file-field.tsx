import { Form } from 'antd';
import type { ChangeEvent, ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

/** One file from the reader's machine. */
export function FileField({ name, label }: { readonly name: string; readonly label: string }): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: words.required }]}
      valuePropName="chosen"
      getValueFromEvent={(event: ChangeEvent<HTMLInputElement>) => event.target.files?.[0]}
    >
      <FileInput label={label} />
    </Form.Item>
  );
}

interface FileInputProps {
  readonly label: string;
  readonly id?: string;
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
}

function FileInput({ label, id, onChange }: FileInputProps): ReactNode {
  return <input type="file" id={id} aria-label={label} onChange={onChange} />;
}
