import { Button as AntButton } from 'antd';
import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'plain' | 'link' | 'danger';
  readonly onClick?: () => void;
  readonly submits?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  /** For readers of the screen, where the text alone does not say which one. */
  readonly label?: string;
  /** Id of the element that says why it is disabled. */
  readonly describedBy?: string;
}

const types = { primary: 'primary', plain: 'default', link: 'link', danger: 'default' } as const;

export function Button({ children, kind = 'plain', onClick, submits, busy, disabled, small, label, describedBy }: ButtonProps): ReactNode {
  return (
    <AntButton
      type={types[kind]}
      danger={kind === 'danger'}
      htmlType={submits ? 'submit' : 'button'}
      loading={busy}
      disabled={disabled}
      size={small ? 'small' : 'middle'}
      onClick={onClick}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </AntButton>
  );
}
