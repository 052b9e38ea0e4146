import { Tabs as AntTabs } from 'antd';
import type { ReactNode } from 'react';

interface Tab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Sheets of which one lies on top; a sheet is made when it is looked at. */
export function Tabs({ tabs, chosen, onChoose }: TabsProps): ReactNode {
  const onTop = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  return <AntTabs items={tabs.map((tab) => ({ ...tab }))} activeKey={onTop?.key} onChange={onChoose} destroyOnHidden size="small" />;
}
