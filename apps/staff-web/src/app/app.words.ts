import type { Catalogue } from '../shared/language/language';

const zh = {
  name: '公开 · 工作台',
  skip: '跳到主要内容',
  menu: '主菜单',
  today: '今日待办',
  queue: '案件清单',
  takeDown: '登记来件',
  signOut: '退出',
  other: 'English',
  otherLabel: 'Switch to English',
  again: '登录已失效,请重新登录',
  againAdvice: '页面上填写的内容还在;登录后请再次提交。',
  noSuchPage: '没有这个页面',
  noSuchPageAdvice: '链接可能已过期,或者输入有误。',
};

type AppWords = typeof zh;

const en: AppWords = {
  name: 'Gongkai · Desk',
  skip: 'Skip to the main content',
  menu: 'Main menu',
  today: 'Today',
  queue: 'Cases',
  takeDown: 'Register',
  signOut: 'Sign out',
  other: '中文',
  otherLabel: '切换为中文',
  again: 'Your session has ended; sign in again',
  againAdvice: 'What you typed on the page is still there; submit it again after signing in.',
  noSuchPage: 'There is no such page',
  noSuchPageAdvice: 'The link may be old, or mistyped.',
};

export const appWords: Catalogue<AppWords> = { zh, en };
