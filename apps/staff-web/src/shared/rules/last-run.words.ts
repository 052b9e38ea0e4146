import type { Catalogue } from '../language/language';

const zh = {
  title: '规则验算',
  never: '尚未用这一变更验算保存的问题。',
  ran: (passed: number, total: number): string => `${total} 题中 ${passed} 题相符`,
  by: '验算',
  calendar: '日历版本',
  open: '打开规则验算',
  outcomes: { passed: '相符', failed: '不符' },
};

type LastRunWords = typeof zh;

const en: LastRunWords = {
  title: 'Trials of the rules',
  never: 'The kept questions were not run against this change yet.',
  ran: (passed, total) => `${passed} of ${total} as expected`,
  by: 'run by',
  calendar: 'calendar',
  open: 'Open the trials',
  outcomes: { passed: 'as expected', failed: 'differs' },
};

export const lastRunWords: Catalogue<LastRunWords> = { zh, en };
