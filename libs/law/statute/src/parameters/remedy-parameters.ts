import type { ParameterName, ParameterRow } from '../parameter';

function notLitigable(name: Extract<ParameterName, `remedy.${string}`>, rule: string, label: ParameterRow['label']): ParameterRow {
  return {
    name,
    value: 'RB',
    bounds: { choices: ['RB', 'RC'] },
    unit: 'choice',
    rule,
    tag: 'DESIGN',
    label,
    reason: [
      '法释〔2025〕8号列为不予立案(据摘要),能否复议未明;默认仍告知复议、诉讼,多告知不损害权利',
      'Listed as not litigable in the interpretation of 2025 (known from summaries), reconsideration unclear; telling too much takes no right away',
    ],
  };
}

/** What a letter tells of remedies where the law is not settled. */
export const remedyParameters: readonly ParameterRow[] = [
  notLitigable('remedy.36_6', 'R-36-6', ['重复申请的救济告知', 'Remedies told for a duplicate']),
  notLitigable('remedy.36_7', 'R-36-7', ['行政查询的救济告知', 'Remedies told for an administrative query']),
  notLitigable('remedy.38', 'R-38', ['需加工、分析的救济告知', 'Remedies told where processing is refused']),
  notLitigable('remedy.39', 'R-39', ['信访类、公开出版物的救济告知', 'Remedies told for petitions and publications']),
];

/** How a fee is counted where the tariff is silent. */
export const feeParameters: readonly ParameterRow[] = [
  {
    name: 'fee.page-case-takes-ordinal',
    value: true,
    bounds: { choices: [true, false] },
    unit: 'choice',
    rule: 'F-4',
    tag: 'DESIGN',
    label: ['按量计费的申请仍计入当月件数', 'An application charged by page still counts among those of the month'],
    reason: ['件数按申请计,与计费方式无关', 'The month counts applications, however they are charged'],
  },
  {
    name: 'fee.published-pages-count',
    value: false,
    bounds: { choices: [false, true] },
    unit: 'choice',
    rule: 'F-5',
    tag: 'DESIGN',
    label: ['已公开的页数计入按量收费', 'Pages already published are charged'],
    reason: ['已主动公开、仅告知获取途径的不计费', 'Where the reply only says where it is published, nothing is charged'],
  },
  {
    name: 'fee.lapse-grace',
    value: 3,
    bounds: { min: 0, max: 10 },
    unit: 'working-days',
    rule: 'F-8',
    tag: 'DESIGN',
    label: ['逾期未缴费自动视为放弃前的等待', 'Wait before an unpaid application is closed by itself'],
    reason: [
      '缴费登记晚于缴费;最后一日缴纳的,次日以后才登记,不应因此视为放弃',
      'A payment is registered later than it is made: what was paid on the last day must not be lost to the next morning',
    ],
  },
];
