import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';

export function useForm<Values>(): FormInstance<Values> {
  return Form.useForm<Values>()[0];
}

interface FormFrameProps<Values> {
  readonly form: FormInstance<Values>;
  /** Prefix of the ids of its fields. */
  readonly name: string;
  readonly initial?: object;
  readonly onSubmit: (values: Values) => void;
  readonly children: ReactNode;
}

export function FormFrame<Values extends object>({ form, name, initial, onSubmit, children }: FormFrameProps<Values>): ReactNode {
  return (
    <Form<Values>
      form={form}
      name={name}
      layout="vertical"
      initialValues={initial ?? {}}
      onFinish={onSubmit}
      scrollToFirstError
      requiredMark={false}
    >
      {children}
    </Form>
  );
}
