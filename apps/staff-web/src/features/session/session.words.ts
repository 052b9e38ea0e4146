import type { Catalogue } from '../../shared/language/language';

const zh = {
  title: '登录工作台',
  product: '政府信息公开申请办理',
  again: '登录已失效,请重新登录',
  keeps: '页面上已填写的内容仍然保留。',
  account: '账号',
  password: '密码',
  signIn: '登录',
  signOut: '退出',
  otherLanguage: 'English',
};
type SessionWords = typeof zh;
const en: SessionWords = {
  title: 'Sign in to the desk',
  product: 'Requests for government information',
  again: 'Your session has ended: sign in again',
  keeps: 'What you typed on the page is kept.',
  account: 'Account',
  password: 'Password',
  signIn: 'Sign in',
  signOut: 'Sign out',
  otherLanguage: '中文',
};
export const sessionWords: Catalogue<SessionWords> = { zh, en };
