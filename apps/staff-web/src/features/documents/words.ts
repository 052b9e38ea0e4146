import type { Catalogue } from '../../shared/language/language';

/** What a clerk puts in by hand; the other kinds are made by the acts themselves. */
export const kindsToAdd: readonly string[] = ['information', 'identity-proof', 'authorisation', 'withdrawal', 'correspondence', 'service-proof', 'other'];

const zh = {
  none: '还没有材料。',
  add: '添加材料',
  kind: '种类',
  title: '标题',
  file: '文件',
  upload: '上传',
  open: '打开',
  why: '为什么需要打开(会记录在案)',
  visibility: { applicant: '申请人可见', internal: '内部', sealed: '密封', withheld: '不予公开' },
  kinds: {
    application: '申请表',
    receipt: '回执',
    information: '政府信息',
    'identity-proof': '身份证明',
    authorisation: '授权委托书',
    withdrawal: '撤回申请书',
    correspondence: '往来函件',
    'service-proof': '送达凭证',
    letter: '告知书',
    'archive-list': '归档目录',
    other: '其他',
  } as Readonly<Record<string, string>>,
};

type DocumentWords = typeof zh;

const en: DocumentWords = {
  none: 'No documents yet.',
  add: 'Add a document',
  kind: 'Kind',
  title: 'Title',
  file: 'File',
  upload: 'Upload',
  open: 'Open',
  why: 'Why you need to open it (this is written down)',
  visibility: { applicant: 'seen by the applicant', internal: 'internal', sealed: 'sealed', withheld: 'withheld' },
  kinds: {
    application: 'application',
    receipt: 'receipt',
    information: 'information',
    'identity-proof': 'proof of identity',
    authorisation: 'authorisation',
    withdrawal: 'withdrawal',
    correspondence: 'correspondence',
    'service-proof': 'proof of service',
    letter: 'letter',
    'archive-list': 'archive list',
    other: 'other',
  },
};

export const documentWords: Catalogue<DocumentWords> = { zh, en };
