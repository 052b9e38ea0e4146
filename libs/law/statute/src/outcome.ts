import type { Words } from './profile';

/**
 * Which remedies a letter tells: `RA` reconsideration first, `RB` free choice between reconsideration and litigation, `RC` none of
 * its own (notices on the way to a decision).
 */
export type RemediesVariant = 'RA' | 'RB' | 'RC';

/** One way a case can end, with what attaches to it. */
export interface Outcome {
  readonly code: string;
  /** Row of the annual return, Table 3. */
  readonly row: string;
  readonly name: Words;
  readonly article: string;
  /** `closed`: ended without a reply. */
  readonly kind: 'given' | 'partly-given' | 'refused' | 'not-available' | 'not-processed' | 'closed';
  readonly needsReasons: boolean;
  /** A refusal that rests on a ground of the statute; its code can be cited for a withheld part. */
  readonly needsGrounds: boolean;
  readonly needsSearch: boolean;
  /** What the letter has to say. */
  readonly contains: readonly Words[];
  readonly remedies: RemediesVariant;
  /** Whether the agency has no choice once the ground applies; only for grounds. */
  readonly mandatory?: boolean;
  /** The kinds the article lists, one of which has to be named. */
  readonly aspects?: readonly Words[];
}

const says = (zh: string, en: string): Words => ({ zh, en });

/** Phrases several letters share. */
export const toSay = {
  reasons: says('理由', 'the reasons'),
  where: says('获取的方式和途径', 'how and where it is had'),
  given: says('信息内容,或者获取的方式、途径和时间', 'the information, or how, where and when it is had'),
  form: says('提供的形式;与申请的形式不同的,说明原因', 'the form given, and why if another was asked for'),
  kindOf: says('属于所列情形中的哪一种', 'which of the listed kinds it is'),
  withheld: says('每一处不予公开的内容、依据和理由', 'each withheld part with its ground and reason'),
  noContent: says('理由(不涉及内容本身)', 'the reasons, without the content'),
  basis: says('禁止公开的法律、行政法规名称和条款', 'the law or administrative regulation and its article'),
  rights: says(
    '涉及的权益类型、第三方意见及其是否合理、公共利益的衡量',
    'whose kind of right, the objection and why it is reasonable, the public interest',
  ),
  fileOf: says('案卷名称及理由', 'which file, and why'),
  query: says('所依据的法律、行政法规和查询途径', 'the rule that applies and where to query'),
  search: says('检索的范围、方法和结果', 'scope, way and result of the search'),
  responsible: says('理由;能够确定的,负责公开的机关名称和联系方式', 'the reasons and, where known, the responsible agency and its contact'),
  processing: says('现有信息的情况和需要加工、分析的原因', 'what exists and why processing would be needed'),
  unclear: says('补正后仍不明确之处', 'what stayed unclear'),
  channel: says('理由和可以提出的途径', 'why, and the channel for it'),
  earlier: says('此前答复的文号和日期', 'number and date of the earlier reply'),
  count: says('数量、频次的统计,要求说明的理由及其不合理之处', 'the counts, the reasons asked for and why they do not convince'),
  obtained: says('该信息已经取得的情况', 'that the information was obtained before'),
  lapse: says('视为放弃申请的事实', 'the facts by which it counts as given up'),
} as const;

type Given = Pick<Outcome, 'code' | 'row' | 'article' | 'kind' | 'remedies'> & {
  readonly name: readonly [zh: string, en: string];
  readonly contains: readonly Words[];
} & Partial<Pick<Outcome, 'needsReasons' | 'needsGrounds' | 'needsSearch' | 'mandatory' | 'aspects'>>;

/** The table by code, with what is usual filled in: reasons are owed unless all is given or the case is only closed. */
export function tableOfOutcomes(rows: readonly Given[]): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(
    rows.map(({ name: [zh, en], ...row }) => [
      row.code,
      { needsReasons: row.kind !== 'given' && row.kind !== 'closed', needsGrounds: false, needsSearch: false, ...row, name: { zh, en } },
    ]),
  );
}
