import type { Catalogue } from '../language/language';

const zh = {
  number: '编号',
  what: '申请内容',
  channel: '渠道',
  received: '收到',
  submitted: '提交',
  legalDue: '法定期限',
  safeDue: '稳妥期限',
  clock: '时限',
  state: '状态',
  waitsFor: '等待',
  empty: '这里没有办件。',
  openCase: '打开',
};
type CaseWords = typeof zh;
const en: CaseWords = {
  number: 'Number',
  what: 'What',
  channel: 'Channel',
  received: 'Received',
  submitted: 'Submitted',
  legalDue: 'Legal due',
  safeDue: 'Safe due',
  clock: 'Clock',
  state: 'State',
  waitsFor: 'Waits for',
  empty: 'There are no cases here.',
  openCase: 'Open',
};
export const caseWords: Catalogue<CaseWords> = { zh, en };
