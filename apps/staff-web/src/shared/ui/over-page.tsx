import { Modal } from 'antd';
import type { ReactNode } from 'react';

/** Over the page, which stays as it is below. */
export function OverPage({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Modal open title={title} footer={null} closable={false} keyboard={false} mask={{ closable: false }} destroyOnHidden>
      {children}
    </Modal>
  );
}
