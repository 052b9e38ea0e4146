import type { Catalogue } from '../language/language';

const zh = {
  counter: '当面提交',
  oral: '口头申请',
  'post-signed': '挂号信、EMS',
  'post-ordinary': '平常信函',
  online: '网上提交',
  fax: '传真',
  'e-mail': '电子邮件',
};
const en: typeof zh = {
  counter: 'at the counter',
  oral: 'orally',
  'post-signed': 'signed-for post',
  'post-ordinary': 'ordinary post',
  online: 'online',
  fax: 'fax',
  'e-mail': 'e-mail',
};
export const channelWords: Catalogue<Readonly<Record<string, string>>> = { zh, en };
