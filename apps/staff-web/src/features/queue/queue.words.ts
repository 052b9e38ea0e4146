import type { Catalogue } from '../../shared/language/language';

const zh = {
  title: '办件',
  tabs: { mine: '我的', unit: '本单位', unassigned: '未分派', all: '全部' },
  tabsLabel: '范围',
  clocksLabel: '时限',
  anyClock: '不限',
  clocks: { 'in-time': '期限内', 'due-soon': '临近到期', 'past-safe': '稳妥期限已过', late: '已超期' },
  search: '查找',
  searchHint: '编号或申请内容中的词',
  state: '状态',
  anyState: '不限',
  more: '下一页',
  keys: '键盘:j 下一件,k 上一件,Enter 打开',
  shown: (count: number): string => `已列出 ${count} 件`,
};
type QueueWords = typeof zh;
const en: QueueWords = {
  title: 'Queue',
  tabs: { mine: 'Mine', unit: 'My unit', unassigned: 'Unassigned', all: 'All' },
  tabsLabel: 'Scope',
  clocksLabel: 'Clock',
  anyClock: 'Any',
  clocks: { 'in-time': 'In time', 'due-soon': 'Due soon', 'past-safe': 'Past the safe day', late: 'Late' },
  search: 'Search',
  searchHint: 'Number, or words of the request',
  state: 'State',
  anyState: 'Any',
  more: 'Next page',
  keys: 'Keys: j next, k previous, Enter opens',
  shown: (count) => `${count} shown`,
};
export const queueWords: Catalogue<QueueWords> = { zh, en };
