import { successive, termRules, type Dated, type TermRule } from './rule-set';

/** Terms of litigation (诉讼). */
export type LitigationTermKind =
  | 'suit'
  | 'suit-after-review'
  | 'suit-silence'
  | 'suit-untold'
  | 'complaint-copy'
  | 'suit-answer'
  | 'evidence-extension'
  | 'judgment'
  | 'judgment-simple'
  | 'appeal-judgment'
  | 'appeal-ruling'
  | 'appeal-decision';

/** 行政诉讼法. */
export interface LitigationRuleSet extends Dated {
  readonly kind: 'litigation';
  readonly terms: { readonly [Kind in 'suit' | 'suit-after-review']: TermRule } & Readonly<Partial<Record<LitigationTermKind, TermRule>>>;
}

const toldOf = ['知道或者应当知道该行政行为之日', 'the plaintiff knew or should have known of it'] as const;
const decided = ['收到行政复议决定书之日', 'the plaintiff received the decision on reconsideration'] as const;
const unanswered = ['答复期限届满之日', 'the term of reply ended'] as const;
const untold = [
  '未告知起诉期限的,知道或者应当知道行政行为内容之日',
  'the plaintiff knew or should have known its content, the limit untold',
] as const;
const filed = ['立案之日', 'the case was filed'] as const;
const copied = ['收到起诉状副本之日', 'the agency received the copy of the complaint'] as const;
const judged = ['判决书送达之日', 'the judgment was served'] as const;
const ruled = ['裁定书送达之日', 'the ruling was served'] as const;
const appealed = ['第二审法院收到上诉状之日', 'the court of appeal received the appeal'] as const;

export const litigationRuleSets = successive<LitigationRuleSet>(
  {
    kind: 'litigation',
    key: 'LIT-1990',
    name: { zh: '行政诉讼法(1989年)', en: 'Administrative Litigation Law (1989)' },
    inForceFrom: '1990-10-01',
    source: '主席令第16号(1989年)',
    provenance: 'memory',
    terms: termRules({
      suit: [3, 'months', 'applicant', toldOf, '行政诉讼法(1989年)第三十九条'],
      'suit-after-review': [15, 'days', 'applicant', decided, '行政诉讼法(1989年)第三十八条'],
      'suit-untold': [2, 'years', 'applicant', untold, '法释〔2000〕8号第四十一条'],
      'complaint-copy': [5, 'days', 'court', filed, '行政诉讼法(1989年)第四十三条'],
      'suit-answer': [10, 'days', 'agency', copied, '行政诉讼法(1989年)第四十三条'],
      judgment: [3, 'months', 'court', filed, '行政诉讼法(1989年)第五十七条'],
      'appeal-judgment': [15, 'days', 'agency', judged, '行政诉讼法(1989年)第五十八条'],
      'appeal-ruling': [10, 'days', 'agency', ruled, '行政诉讼法(1989年)第五十八条'],
      'appeal-decision': [2, 'months', 'court', appealed, '行政诉讼法(1989年)第六十条'],
    }),
  },
  {
    kind: 'litigation',
    key: 'LIT-2015',
    name: { zh: '行政诉讼法(2014年、2017年修正)', en: 'Administrative Litigation Law (amended 2014 and 2017)' },
    inForceFrom: '2015-05-01',
    source: '主席令第15号(2014年)',
    provenance: 'read',
    doubt: { zh: '施行日期凭记忆', en: 'The day it came into force is from memory' },
    terms: termRules({
      suit: [6, 'months', 'applicant', toldOf, '行政诉讼法第四十六条'],
      'suit-after-review': [15, 'days', 'applicant', decided, '行政诉讼法第四十五条'],
      'suit-silence': [6, 'months', 'applicant', unanswered, '法释〔2018〕1号第六十六条'],
      'suit-untold': [1, 'years', 'applicant', untold, '法释〔2018〕1号第六十四条'],
      'complaint-copy': [5, 'days', 'court', filed, '行政诉讼法第六十七条'],
      'suit-answer': [15, 'days', 'agency', copied, '行政诉讼法第六十七条'],
      'evidence-extension': [15, 'days', 'agency', copied, '法释〔2018〕1号第三十四条'],
      judgment: [6, 'months', 'court', filed, '行政诉讼法第八十一条'],
      'judgment-simple': [45, 'days', 'court', filed, '行政诉讼法第八十三条'],
      'appeal-judgment': [15, 'days', 'agency', judged, '行政诉讼法第八十五条'],
      'appeal-ruling': [10, 'days', 'agency', ruled, '行政诉讼法第八十五条'],
      'appeal-decision': [3, 'months', 'court', appealed, '行政诉讼法第八十八条'],
    }),
  },
);
