import type { Outcome } from '../outcome';
import { successive, termRules, type Dated, type TermRule } from './rule-set';

/** Terms of reconsideration (复议). `simple`: under the simple procedure, which the reconsideration authority may choose. */
export type ReviewTermKind =
  | 'review-application'
  | 'review-application-untold'
  | 'review-application-latest'
  | 'review-acceptance'
  | 'review-correction-asked'
  | 'review-correction'
  | 'review-copy'
  | 'review-copy-simple'
  | 'review-reply'
  | 'review-reply-simple'
  | 'review-decision'
  | 'review-decision-extended'
  | 'review-decision-simple'
  | 'review-opinion-report';

/** 行政复议法. */
export interface ReviewRuleSet extends Dated {
  readonly kind: 'review';
  readonly terms: { readonly 'review-application': TermRule } & Readonly<Partial<Record<ReviewTermKind, TermRule>>>;
  /** Decisions against which no suit is accepted before reconsideration (复议前置); absent where the choice is free. */
  readonly reviewFirst?: { readonly kinds: readonly Outcome['kind'][]; readonly law: string };
  /** A decision served online has to name where reconsideration is asked for online. */
  readonly onlineChannel?: { readonly law: string };
}

const toldOf = ['知道或者应当知道该行政行为之日', 'the applicant knew or should have known of it'] as const;
const accepted = ['受理之日', 'the application was accepted'] as const;
const copied = ['收到申请书副本之日', 'the agency received the copy of the application'] as const;
const filed = ['收到行政复议申请之日', 'the reconsideration authority received the application'] as const;

export const reviewRuleSets = successive<ReviewRuleSet>(
  {
    kind: 'review',
    key: 'REV-old',
    name: { zh: '行政复议法(1999年,2009年、2017年修正)', en: 'Administrative Reconsideration Law (1999, amended 2009 and 2017)' },
    inForceFrom: '1999-10-01',
    source: '主席令第16号(1999年)',
    provenance: 'memory',
    terms: termRules({
      'review-application': [60, 'days', 'applicant', toldOf, '行政复议法(1999年)第九条'],
      'review-acceptance': [5, 'working-days', 'review-authority', filed, '行政复议法(1999年)第十七条'],
      'review-copy': [7, 'working-days', 'review-authority', accepted, '行政复议法(1999年)第二十三条'],
      'review-reply': [10, 'days', 'agency', copied, '行政复议法(1999年)第二十三条'],
      'review-decision': [60, 'days', 'review-authority', accepted, '行政复议法(1999年)第三十一条'],
      'review-decision-extended': [90, 'days', 'review-authority', accepted, '行政复议法(1999年)第三十一条'],
    }),
  },
  {
    kind: 'review',
    key: 'REV-2023',
    name: { zh: '行政复议法(2023年修订)', en: 'Administrative Reconsideration Law (2023)' },
    inForceFrom: '2024-01-01',
    source: '主席令第9号(2023年)',
    provenance: 'read',
    reviewFirst: { kinds: ['refused', 'partly-given'], law: '行政复议法第二十三条' },
    onlineChannel: { law: '行政复议法第二十二条第二款' },
    terms: termRules({
      'review-application': [60, 'days', 'applicant', toldOf, '行政复议法第二十条'],
      'review-application-untold': [
        1,
        'years',
        'applicant',
        ['未告知救济的,知道或者应当知道行政行为内容之日', 'the applicant knew or should have known its content, remedies untold'],
        '行政复议法第二十条第三款',
      ],
      'review-application-latest': [5, 'years', 'applicant', ['行政行为作出之日', 'the act was made'], '行政复议法第二十一条'],
      'review-acceptance': [5, 'working-days', 'review-authority', filed, '行政复议法第三十条'],
      'review-correction-asked': [5, 'working-days', 'review-authority', filed, '行政复议法第三十一条'],
      'review-correction': [
        10,
        'working-days',
        'applicant',
        ['收到补正通知之日', 'the applicant received the notice to correct'],
        '行政复议法第三十一条',
      ],
      'review-copy': [7, 'working-days', 'review-authority', accepted, '行政复议法第四十八条'],
      'review-copy-simple': [3, 'working-days', 'review-authority', accepted, '行政复议法第五十四条'],
      'review-reply': [10, 'working-days', 'agency', copied, '行政复议法第四十八条'],
      'review-reply-simple': [5, 'working-days', 'agency', copied, '行政复议法第五十四条'],
      'review-decision': [60, 'days', 'review-authority', accepted, '行政复议法第六十二条'],
      'review-decision-extended': [90, 'days', 'review-authority', accepted, '行政复议法第六十二条'],
      'review-decision-simple': [30, 'days', 'review-authority', accepted, '行政复议法第六十二条'],
      'review-opinion-report': [
        60,
        'days',
        'agency',
        ['收到行政复议意见书之日', 'the agency received the opinion on reconsideration'],
        '行政复议法第七十六条',
      ],
    }),
  },
);
