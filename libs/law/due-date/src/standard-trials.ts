import type { Answer } from './answer';

/** What somebody expects of an answer: any of its days and words. Null: there must be no such day. */
export interface Expected {
  readonly receiptOn?: string | null;
  readonly baseDue?: string | null;
  readonly extendedDue?: string | null;
  readonly legalDue?: string | null;
  readonly safeDue?: string | null;
  readonly correctionAskBy?: string | null;
  readonly correctionUntil?: string | null;
  readonly feeUntil?: string | null;
  readonly reconsiderationUntil?: string | null;
  readonly suitUntil?: string | null;
  readonly state?: Answer['state'];
  readonly provisional?: boolean;
  /** Rules of the specification, in any order; no more and no fewer. */
  readonly flaws?: readonly string[];
}

/** A worked example of the specification, as a question with what has to come out. */
export interface StandardTrial {
  /** W1, W1-ext, C1 … */
  readonly key: string;
  readonly title: string;
  readonly question: { readonly asOf: string; readonly events: readonly object[] };
  readonly expected: Expected;
}

/** Day of receipt, seven working days, twenty, twenty more. §3.5; the fifteen of a consultation stand in the composite ones. */
const worked: readonly (readonly [key: string, on: string, seven: string, twenty: string, extended: string])[] = [
  ['W1', '2024-01-31', '2024-02-08', '2024-03-04', '2024-04-01'],
  ['W2', '2024-02-04', '2024-02-19', '2024-03-07', '2024-04-07'],
  ['W3', '2024-02-09', '2024-02-26', '2024-03-14', '2024-04-12'],
  ['W4', '2024-09-13', '2024-09-25', '2024-10-17', '2024-11-14'],
  ['W5', '2024-09-14', '2024-09-26', '2024-10-18', '2024-11-15'],
  ['W6', '2024-09-29', '2024-10-14', '2024-10-31', '2024-11-28'],
  ['W7', '2024-09-30', '2024-10-15', '2024-11-01', '2024-11-29'],
  ['W8', '2025-01-10', '2025-01-21', '2025-02-13', '2025-03-13'],
  ['W9', '2025-01-26', '2025-02-11', '2025-02-28', '2025-03-28'],
  ['W10', '2025-01-27', '2025-02-12', '2025-03-03', '2025-03-31'],
  ['W11', '2025-01-30', '2025-02-12', '2025-03-03', '2025-03-31'],
  ['W12', '2025-09-10', '2025-09-19', '2025-10-14', '2025-11-11'],
  ['W13', '2025-09-28', '2025-10-14', '2025-10-31', '2025-11-28'],
  ['W14', '2025-09-30', '2025-10-16', '2025-11-04', '2025-12-02'],
  ['W15', '2026-01-22', '2026-02-02', '2026-02-26', '2026-03-25'],
  ['W16', '2026-02-13', '2026-03-02', '2026-03-19', '2026-04-17'],
  ['W17', '2026-02-14', '2026-03-03', '2026-03-20', '2026-04-20'],
  ['W18', '2026-09-10', '2026-09-20', '2026-10-14', '2026-11-11'],
  ['W19', '2026-09-18', '2026-09-29', '2026-10-22', '2026-11-19'],
  ['W20', '2026-09-20', '2026-09-30', '2026-10-23', '2026-11-20'],
  ['W21', '2026-09-30', '2026-10-15', '2026-11-03', '2026-12-01'],
  ['W22', '2025-12-08', '2025-12-17', '2026-01-06', '2026-02-03'],
];

const signedFor = (on: string): object => ({ act: 'received', channel: 'post-signed', on });
const asked = (kind: string, id: string, on: string, servedOn: string): object => ({ act: 'consult-started', kind, id, on, servedOn });
const answered = (id: string, on: string): object => ({ act: 'consult-ended', id, on });

const terms = worked.map(([key, on, seven, twenty]): StandardTrial => ({
  key,
  title: `${key} ${on} 签收:补正告知期限、答复期限`,
  question: { asOf: on, events: [signedFor(on)] },
  expected: { correctionAskBy: seven, legalDue: twenty, safeDue: twenty, provisional: false, state: 'running', flaws: [] },
}));

const extensions = worked.map(([key, on, , twenty, extended]): StandardTrial => ({
  key: `${key}-ext`,
  title: `${key} ${on} 签收,届满当日告知延期二十日`,
  question: { asOf: twenty, events: [signedFor(on), { act: 'extended', on: twenty, days: 20, consentBy: 'office-head' }] },
  expected: { baseDue: twenty, extendedDue: extended, legalDue: extended },
}));

const c1 = [signedFor('2025-09-10'), asked('third-party', 'a', '2025-09-16', '2025-09-18')];
const replied = { act: 'replied', on: '2026-08-03', outcomes: ['process-information'] };

const others: readonly StandardTrial[] = [
  {
    key: 'W23',
    title: 'W23 2026-12-04 签收:届满日在尚未公布放假安排的年份,暂定',
    question: { asOf: '2026-12-04', events: [signedFor('2026-12-04')] },
    expected: { correctionAskBy: '2026-12-15', legalDue: '2027-01-04', provisional: true },
  },
  {
    key: 'W24',
    title: 'W24 2026-10-03 放假期间签收:以签收当日为准',
    question: { asOf: '2026-10-03', events: [signedFor('2026-10-03')] },
    expected: { receiptOn: '2026-10-03', correctionAskBy: '2026-10-15', legalDue: '2026-11-03' },
  },
  {
    key: 'C1',
    title: 'C1 征求第三方意见,调休上班日收到答复',
    question: { asOf: '2025-10-11', events: [...c1, answered('a', '2025-10-11')] },
    expected: { legalDue: '2025-11-03' },
  },
  {
    key: 'C1-ext',
    title: 'C1 之后再延期二十日',
    question: {
      asOf: '2025-11-03',
      events: [...c1, answered('a', '2025-10-11'), { act: 'extended', on: '2025-11-03', days: 20, consentBy: 'office-head' }],
    },
    expected: { baseDue: '2025-11-03', extendedDue: '2025-12-01' },
  },
  {
    key: 'C2',
    title: 'C2 第三方逾期不答复',
    question: { asOf: '2025-10-16', events: c1 },
    expected: { legalDue: '2025-11-06' },
  },
  {
    key: 'C3',
    title: 'C3 第三方与其他机关的征求意见时间重叠:取并集',
    question: {
      asOf: '2025-10-15',
      events: [...c1, answered('a', '2025-10-11'), asked('other-organ', 'b', '2025-09-22', '2025-09-22'), answered('b', '2025-10-15')],
    },
    expected: { legalDue: '2025-11-06' },
  },
  {
    key: 'C4',
    title: 'C4 共同制作机关逾期不答复:视为同意',
    question: { asOf: '2026-10-15', events: [signedFor('2026-09-10'), asked('co-maker', 'a', '2026-09-16', '2026-09-17')] },
    expected: { legalDue: '2026-11-05' },
  },
  {
    key: 'C5',
    title: 'C5 延长期间征求意见',
    question: {
      asOf: '2026-04-20',
      events: [
        signedFor('2026-03-02'),
        { act: 'extended', on: '2026-03-30', days: 20, consentBy: 'office-head' },
        asked('third-party', 'a', '2026-04-07', '2026-04-07'),
        answered('a', '2026-04-20'),
      ],
    },
    expected: { baseDue: '2026-03-30', legalDue: '2026-05-13' },
  },
  {
    key: 'C6',
    title: 'C6 按期告知补正,收到补正后重新计算',
    question: {
      asOf: '2024-02-20',
      events: [
        signedFor('2024-01-31'),
        { act: 'correction-asked', on: '2024-02-08', until: '2024-03-06' },
        { act: 'correction-returned', on: '2024-02-20' },
      ],
    },
    expected: { receiptOn: '2024-02-20', legalDue: '2024-03-19' },
  },
  {
    key: 'C7',
    title: 'C7 2020 年春节假期延长之后重新计算',
    question: { asOf: '2020-01-28', events: [signedFor('2020-01-20')] },
    expected: { legalDue: '2020-02-25' },
  },
  {
    key: 'C8',
    title: 'C8 不予公开 2026-08-05 送达:六十日复议期限顺延',
    question: { asOf: '2026-08-05', events: [signedFor('2026-07-20'), replied, { act: 'served', on: '2026-08-05' }] },
    expected: { state: 'served', reconsiderationUntil: '2026-10-08', suitUntil: null },
  },
];

/** The worked examples every installation can keep as its first trials: W1 to W24, C1 to C8. §3.5 */
export const standardTrials: readonly StandardTrial[] = [...terms, ...extensions, ...others];
