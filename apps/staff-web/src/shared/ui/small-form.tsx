import { Form } from 'antd';
import type { ReactNode } from 'react';
import { Button } from './button';
import { ProblemPanel } from './problem-panel';

interface SmallFormProps<Values> {
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (values: Values) => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A form of few fields that is no act of the case. */
export function SmallForm<Values>({ submitLabel, busy, error, onSend, children, className = '' }: SmallFormProps<Values>): ReactNode {
  return (
    <Form<Values> layout="vertical" className={`small-form ${className}`} onFinish={onSend} scrollToFirstError>
      {Boolean(error) && <ProblemPanel error={error} />}
      {children}
      <Button submits busy={busy} small>
        {submitLabel}
      </Button>
    </Form>
  );
}
