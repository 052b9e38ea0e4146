import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

/** Where a field's value stands in the form, as a path. */
type Place = string | number | (string | number)[];

export interface FieldProps {
  readonly name: Place;
  readonly label: string;
  readonly required?: boolean;
  /** What to write here, below the field. */
  readonly help?: ReactNode;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ItemProps extends FieldProps {
  readonly children: ReactNode;
  readonly valuePropName?: string;
}

function FieldItem({ name, label, required = false, help, children, valuePropName }: ItemProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label}(${words.optional})`}
      required={required}
      rules={required ? [{ required: true, message: words.required }] : []}
      extra={help}
      {...(valuePropName ? { valuePropName } : {})}
    >
      {children}
    </Form.Item>
  );
}

interface TextProps extends FieldProps {
  readonly max: number;
}

export function TextField({ max, ...field }: TextProps): ReactNode {
  return (
    <FieldItem {...field}>
      <Input maxLength={max} autoComplete="off" />
    </FieldItem>
  );
}

export function LongTextField({ max, rows = 3, ...field }: TextProps & { readonly rows?: number }): ReactNode {
  return (
    <FieldItem {...field}>
      <Input.TextArea maxLength={max} autoSize={{ minRows: rows, maxRows: 16 }} />
    </FieldItem>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  /** Shown as a list however few they are. */
  readonly asList?: boolean;
  readonly onChange?: (value: string) => void;
}

/** Few choices are shown at once, many in a list. */
export function ChoiceField({ options, asList = false, onChange, ...field }: ChoiceProps): ReactNode {
  const words = useWords(sharedWords);
  if (options.length <= 4 && !asList)
    return (
      <FieldItem {...field}>
        <Radio.Group
          aria-label={field.label}
          options={options.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => onChange?.(String(event.target.value))}
        />
      </FieldItem>
    );
  return (
    <FieldItem {...field}>
      <Select
        options={options.map(({ value, label }) => ({ value, label }))}
        placeholder={words.choose}
        allowClear={!field.required}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={field.label}
        {...(onChange ? { onChange } : {})}
      />
    </FieldItem>
  );
}

export function ManyField({ options, ...field }: ChoiceProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={field.name}
      label={field.required ? field.label : `${field.label}(${words.optional})`}
      required={field.required ?? false}
      rules={field.required ? [{ required: true, type: 'array', min: 1, message: words.required }] : []}
      extra={field.help}
    >
      <Select
        mode="multiple"
        options={options.map(({ value, label }) => ({ value, label }))}
        placeholder={words.choose}
        aria-label={field.label}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  );
}

/** Several short texts, one after the other. */
export function WordsField({ name, label, required = false, help }: FieldProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label}(${words.optional})`}
      rules={required ? [{ required: true, type: 'array', min: 1, message: words.required }] : []}
      extra={help ?? words.wordsHint}
    >
      <Select mode="tags" open={false} tokenSeparators={[',', '，', ';', '；', '、']} aria-label={label} suffix={null} />
    </Form.Item>
  );
}

export function TickField({ name, label }: Pick<FieldProps, 'name' | 'label'>): ReactNode {
  return (
    <Form.Item name={name} valuePropName="checked">
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}
