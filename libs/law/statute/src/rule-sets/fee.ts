import { successive, type Dated } from './rule-set';

/** 信息处理费. Money in fen (分), whole numbers. For each application the agency picks one of the two ways, never both (F-2). */
export interface FeeTariff {
  /** By item: ordinal of the application within the natural month, same applicant and agency (F-4). */
  readonly byItem: {
    readonly free: number;
    /** Up to this ordinal each costs `each`; after it every band of `band` costs `each` more. */
    readonly firstBandUntil: number;
    readonly band: number;
    readonly each: number;
  };
  /** By page of one application, the band's price for each page up to `until` (F-6). */
  readonly byPage: readonly { readonly until: number; readonly each: number }[];
}

export interface FeeRuleSet extends Dated {
  readonly kind: 'fee';
  /** Costs of retrieval, copying and posting only; nothing; or the fee of the tariff. */
  readonly charges: 'costs' | 'nothing' | 'tariff';
  readonly tariff?: FeeTariff;
  /** Working days to pay from the day the notice was received; then the application counts as given up (F-8). */
  readonly payWithin?: number;
}

export const fee109 = {
  kind: 'fee',
  key: 'FEE-109',
  name: { zh: '政府信息公开信息处理费管理办法', en: 'Measures on the information-processing fee' },
  inForceFrom: '2021-01-01',
  source: '国办函〔2020〕109号',
  provenance: 'read',
  doubt: {
    zh: '第五条首句以外、第六条末句(缴费后重新计算)、第七条凭记忆',
    en: 'Art. 5 beyond its first clause, the end of Art. 6 (the term starts anew after payment) and Art. 7 are from memory',
  },
  charges: 'tariff',
  tariff: {
    byItem: { free: 10, firstBandUntil: 30, band: 10, each: 100_00 },
    byPage: [
      { until: 30, each: 0 },
      { until: 100, each: 10_00 },
      { until: 200, each: 20_00 },
      { until: Number.MAX_SAFE_INTEGER, each: 40_00 },
    ],
  },
  payWithin: 20,
} as const satisfies FeeRuleSet;

export const feeRuleSets = successive<FeeRuleSet>(
  {
    kind: 'fee',
    key: 'FEE-local',
    name: { zh: '检索、复制、邮寄等成本费用(地方标准)', en: 'Costs of retrieval, copying and posting, by local tariff' },
    inForceFrom: '2008-05-01',
    source: '2007年条例第二十七条',
    provenance: 'read',
    charges: 'costs',
  },
  {
    kind: 'fee',
    key: 'FEE-0',
    name: { zh: '不收取费用(收费标准未出台)', en: 'No fee, the tariff not yet issued' },
    inForceFrom: '2019-05-15',
    source: '条例第四十二条',
    provenance: 'read',
    charges: 'nothing',
  },
  fee109,
);
