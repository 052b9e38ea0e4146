import type { Catalogue } from '../../shared/language/language';

const zh = {
  title: '公开 · 工作台',
  about: '依申请公开案件办理',
  account: '账号',
  password: '密码',
  signIn: '登录',
  missing: '请填写',
};

type IdentityWords = typeof zh;

const en: IdentityWords = {
  title: 'Gongkai · Desk',
  about: 'Requests for disclosure of government information',
  account: 'Account',
  password: 'Password',
  signIn: 'Sign in',
  missing: 'Fill this in',
};

export const identityWords: Catalogue<IdentityWords> = { zh, en };
