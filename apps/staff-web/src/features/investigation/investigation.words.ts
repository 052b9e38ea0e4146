import type { Catalogue } from '../../shared/language/language';

const zh = {
  search: (position: number): string => `检索 ${position}`,
  addSearch: '添加一次检索',
  item: '申请内容',
  searchedOn: '检索日期',
  places: '检索的系统、档案',
  keywords: '检索词',
  periodFrom: '时间范围 起',
  periodTo: '时间范围 止',
  people: '询问的人员',
  result: '结果',
  results: { found: '检索到', 'nothing-found': '未检索到', 'held-elsewhere': '由其他机关掌握' },
  note: '经过说明',
  noteHelp: '未检索到的,写明检索经过:它将成为告知申请人的理由',
  documents: '检索到的材料',
  none: '尚无检索记录。',
  by: '检索人',
  recorded: '记录于',
  orders: '交办的检索',
};
type InvestigationWords = typeof zh;
const en: InvestigationWords = {
  search: (position) => `Search ${position}`,
  addSearch: 'Add a search',
  item: 'Item',
  searchedOn: 'Searched on',
  places: 'Systems and archives searched',
  keywords: 'Words searched for',
  periodFrom: 'Period from',
  periodTo: 'Period to',
  people: 'People asked',
  result: 'Result',
  results: { found: 'found', 'nothing-found': 'nothing found', 'held-elsewhere': 'held by another agency' },
  note: 'How it was searched',
  noteHelp: 'Where nothing was found, describe the search: it becomes the reason told to the applicant',
  documents: 'Documents found',
  none: 'No search is recorded yet.',
  by: 'By',
  recorded: 'Recorded',
  orders: 'Searches asked for',
};
export const investigationWords: Catalogue<InvestigationWords> = { zh, en };
