import type { Catalogue } from '../../shared/language/language';

const zh = {
  decision: '审查结论',
  decisions: { open: '同意公开', 'not-open': '不予公开', refer: '报请确定' },
  basis: '依据',
  opinion: '意见',
  referredTo: '报请的主管部门',
  referHelp: '只在报请确定时填写',
  none: '尚未进行保密审查。',
  given: '审查于',
};
type ReviewWords = typeof zh;
const en: ReviewWords = {
  decision: 'Decision',
  decisions: { open: 'may be disclosed', 'not-open': 'not to be disclosed', refer: 'refer to the authority' },
  basis: 'Basis',
  opinion: 'Opinion',
  referredTo: 'Authority asked',
  referHelp: 'Only when it is referred',
  none: 'Not reviewed yet.',
  given: 'Given',
};
export const reviewWords: Catalogue<ReviewWords> = { zh, en };
