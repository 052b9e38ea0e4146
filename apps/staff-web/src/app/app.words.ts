import type { Catalogue } from '../shared/language/language';

const zh = {
  product: '公开 · 工作台',
  skip: '跳到正文',
  nav: '主导航',
  today: '今日',
  queue: '办件',
  register: '登记来件',
  ruleBook: '规则库',
  disputes: '复议诉讼',
  ruleTrials: '规则验算',
  otherLanguage: 'English',
  missingTitle: '没有这一页',
  missingSays: '请检查地址是否完整。',
  faultTitle: '这一页没能显示',
  home: '回到今日',
  done: '已办理',
  tabs: {
    timeline: '办理经过',
    documents: '材料',
    intake: '接收',
    registration: '登记补正',
    investigation: '检索',
    'confidentiality-review': '保密审查',
    reply: '答复',
    delivery: '送达',
    archive: '归档',
    ledger: '台账',
  },
  tabsLabel: '本件各部分',
};

type AppWords = typeof zh;

const en: AppWords = {
  product: 'Gongkai · desk',
  skip: 'Skip to content',
  nav: 'Main navigation',
  today: 'Today',
  queue: 'Queue',
  register: 'Take down an application',
  ruleBook: 'Rule book',
  disputes: 'Disputes',
  ruleTrials: 'Rule trials',
  otherLanguage: '中文',
  missingTitle: 'There is no such page',
  missingSays: 'Check that the address is complete.',
  faultTitle: 'This page could not be shown',
  home: 'Back to today',
  done: 'Done',
  tabs: {
    timeline: 'History',
    documents: 'Documents',
    intake: 'Receipt',
    registration: 'Registration',
    investigation: 'Searches',
    'confidentiality-review': 'Confidentiality',
    reply: 'Reply',
    delivery: 'Delivery',
    archive: 'Archive',
    ledger: 'Ledger',
  },
  tabsLabel: 'Parts of this case',
};

export const appWords: Catalogue<AppWords> = { zh, en };
