import type { Words } from './profile';

/** 行政复议, 行政诉讼, 投诉举报 (条例第五十一条). */
export type DisputeKind = 'reconsideration' | 'lawsuit' | 'complaint';

/** One way a dispute over a reply can end. */
export interface DisputeOutcome {
  readonly code: string;
  readonly label: Words;
  /** Column of the annual return, Table 4: 结果维持, 结果纠正, 其他结果. Which outcome counts where is a choice [DESIGN]. */
  readonly counts: 'upheld' | 'corrected' | 'other';
  readonly law: string;
  /** Whether it may order a new reply. */
  readonly mayOrder: boolean;
  /** A judgment (判决) or a ruling (裁定): the terms to appeal differ. Only for suits. */
  readonly form?: 'judgment' | 'ruling';
}

type Row = readonly [code: string, zh: string, en: string, counts: DisputeOutcome['counts'], law: string, more?: Partial<DisputeOutcome>];

const table = (rows: readonly Row[]): readonly DisputeOutcome[] =>
  rows.map(([code, zh, en, counts, law, more]) => ({ code, label: { zh, en }, counts, law, mayOrder: false, ...more }));

const orders = { mayOrder: true } as const;
const ruling = { form: 'ruling' } as const;
const suits = (rows: readonly Row[]): readonly DisputeOutcome[] =>
  table(rows).map((outcome) => ({ form: 'judgment' as const, ...outcome }));

const byKind: Readonly<Record<DisputeKind, readonly DisputeOutcome[]>> = {
  reconsideration: table([
    ['upheld', '维持', 'upheld', 'upheld', '行政复议法第六十八条'],
    ['claim-dismissed', '驳回行政复议请求', 'claim dismissed', 'upheld', '行政复议法第六十九条'],
    ['changed', '变更', 'changed', 'corrected', '行政复议法第六十三条'],
    ['annulled', '撤销或者部分撤销', 'annulled, in whole or in part', 'corrected', '行政复议法第六十四条', orders],
    ['illegal', '确认违法', 'found unlawful', 'corrected', '行政复议法第六十五条'],
    ['to-perform', '责令履行', 'ordered to perform', 'corrected', '行政复议法第六十六条', orders],
    ['void', '确认无效', 'found void', 'corrected', '行政复议法第六十七条'],
    ['not-accepted', '驳回行政复议申请', 'application rejected', 'other', '行政复议法第三十三条'],
    ['mediated', '调解', 'mediated', 'other', '行政复议法第七十三条'],
    ['ended', '终止', 'ended', 'other', '行政复议法第四十一条'],
  ]),
  lawsuit: suits([
    ['dismissed', '判决驳回诉讼请求', 'claim dismissed', 'upheld', '行政诉讼法第六十九条'],
    ['annulled', '判决撤销或者部分撤销', 'annulled, in whole or in part', 'corrected', '行政诉讼法第七十条', orders],
    ['to-perform', '判决履行', 'ordered to perform', 'corrected', '行政诉讼法第七十二条', orders],
    ['illegal', '判决确认违法', 'found unlawful', 'corrected', '行政诉讼法第七十四条'],
    ['void', '判决确认无效', 'found void', 'corrected', '行政诉讼法第七十五条'],
    ['suit-rejected', '裁定驳回起诉', 'suit rejected', 'other', '法释〔2018〕1号第六十九条', ruling],
    ['withdrawn', '裁定准许撤诉', 'suit withdrawn', 'other', '行政诉讼法第六十二条', ruling],
  ]),
  complaint: table([
    ['not-upheld', '办理并无不当', 'handled properly', 'upheld', '条例第四十七条'],
    ['told-to-correct', '督促整改或者通报批评', 'told to put right', 'corrected', '条例第四十七条'],
    ['closed', '其他处理', 'otherwise closed', 'other', '条例第五十一条'],
  ]),
};

/** The ways a dispute of that kind can end, in the order they are offered. */
export function disputeOutcomes(kind: DisputeKind): readonly DisputeOutcome[] {
  return byKind[kind];
}
