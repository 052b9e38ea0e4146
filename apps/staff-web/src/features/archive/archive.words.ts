import type { Catalogue } from '../../shared/language/language';

const zh = {
  says: '归档后案卷按顺序编目、封存,不能再增加材料。',
  none: '尚未归档。',
  on: '归档日期',
  years: '保管期限(年)',
  list: '卷内目录摘要',
  position: '件号',
  title: '题名',
  hash: '摘要',
  confidential: '涉密分卷',
};
type ArchiveWords = typeof zh;
const en: ArchiveWords = {
  says: 'Archived, the file is ordered, listed and sealed; no paper can be added afterwards.',
  none: 'Not archived yet.',
  on: 'Archived on',
  years: 'Kept for (years)',
  list: 'Digest of the list',
  position: 'No.',
  title: 'Title',
  hash: 'Digest',
  confidential: 'confidential sub-file',
};
export const archiveWords: Catalogue<ArchiveWords> = { zh, en };
