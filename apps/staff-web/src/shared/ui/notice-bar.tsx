import { Alert } from 'antd';
import type { ReactNode } from 'react';

interface NoticeBarProps {
  readonly kind: 'info' | 'warning' | 'error' | 'success';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function NoticeBar({ kind, title, children, action }: NoticeBarProps): ReactNode {
  return <Alert type={kind} showIcon title={title} description={children} action={action} role={kind === 'error' ? 'alert' : 'status'} />;
}
