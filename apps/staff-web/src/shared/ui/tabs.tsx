import { Tabs as AntTabs } from 'antd';
import type { ReactNode } from 'react';

interface Tab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Sheets of which one lies on top; a sheet is made when it is first looked at. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }): ReactNode {
  return <AntTabs items={tabs.map((tab) => ({ ...tab }))} destroyOnHidden size="small" />;
}
