import type { Catalogue } from '../../shared/language/language';

const zh = {
  title: '如果…会怎样',
  says: '按同一套规则推演,不写入案卷。没有填写的日期,系统按通常的期限补上。',
  common: '常见的问题',
  questions: {
    correction: '今天告知补正',
    extension: '延期,用满余下的天数',
    consultation: '今天征求第三方意见',
    reply: '今天答复',
  },
  other: '其他问题',
  step: '如果',
  steps: {
    'ask-for-correction': '告知补正',
    extend: '延期',
    consult: '征求意见',
    delay: '延迟答复(第三十五条)',
    'notice-fee': '通知缴费',
    reply: '答复',
  },
  on: '哪一天',
  onHelp: '不填则为今天',
  untilCorrection: '补正期限',
  untilDelay: '延迟到',
  days: '延长(工作日)',
  daysHelp: '不填则为余下的天数',
  kind: '征求谁的意见',
  kinds: { 'third-party': '第三方', 'co-maker': '共同制作机关', 'other-organ': '其他机关' },
  back: { 'ask-for-correction': '收到补正', consult: '收到意见', 'notice-fee': '缴清' },
  backHelp: '不填则为期限的最后一天',
  ask: '推演',
  supposed: '假设',
  result: (before?: string, after?: string): string => {
    if (after === undefined) return '届满之日尚不能确定';
    if (before === after) return `届满之日不变,仍为 ${after}`;
    return before === undefined ? `届满之日为 ${after}` : `届满之日由 ${before} 改为 ${after}`;
  },
  now: '现在',
  then: '如果这样',
  legalDue: '法定答复期限',
  safeDue: '稳妥期限',
  receiptOn: '收到申请之日',
  daysLeft: '从今天算起',
  state: '期限',
  states: {
    'not-started': '尚未起算',
    running: '正在计算',
    'awaiting-correction': '停止,等待补正',
    'awaiting-fee': '停止,等待缴费',
    replied: '已答复',
    withdrawn: '已撤回',
    lapsed: '视为放弃',
  },
  late: '逾期',
  inTime: '不逾期',
  refused: { impossible: '不可能', defect: '没有效力', hint: '请注意', procedure: '现在不能办理' },
  nothingRefused: '没有发现程序上的问题。',
  line: '时间线',
  marks: { receipt: '收到', today: '今天', step: '步骤', 'due-before': '现在的届满之日', 'due-after': '新的届满之日' },
  ahead: (days: number): string => (days === 0 ? '今天' : days > 0 ? `今天之后第 ${days} 个工作日` : `今天之前 ${-days} 个工作日`),
};
type WhatIfWords = typeof zh;
const en: WhatIfWords = {
  title: 'What if',
  says: 'Counted by the same rules; nothing is written. Days you leave out are filled in with the usual ones.',
  common: 'Common questions',
  questions: {
    correction: 'Ask for correction today',
    extension: 'Extend by all that is left',
    consultation: 'Consult a third party today',
    reply: 'Reply today',
  },
  other: 'Another question',
  step: 'If',
  steps: {
    'ask-for-correction': 'correction is asked for',
    extend: 'the term is extended',
    consult: 'somebody is consulted',
    delay: 'the reply is delayed (Art. 35)',
    'notice-fee': 'a fee is noticed',
    reply: 'it is replied to',
  },
  on: 'On',
  onHelp: 'Today unless you say otherwise',
  untilCorrection: 'To be corrected by',
  untilDelay: 'Delayed until',
  days: 'Working days',
  daysHelp: 'All that is left unless you say otherwise',
  kind: 'Who is consulted',
  kinds: { 'third-party': 'a third party', 'co-maker': 'a co-maker', 'other-organ': 'another organ' },
  back: { 'ask-for-correction': 'Corrected on', consult: 'Answered on', 'notice-fee': 'Paid on' },
  backHelp: 'The last day of the period unless you say otherwise',
  ask: 'Work it out',
  supposed: 'Supposed',
  result: (before, after) => {
    if (after === undefined) return 'The last day would not be known yet';
    if (before === after) return `The last day stays ${after}`;
    return before === undefined ? `The last day would be ${after}` : `The last day would move from ${before} to ${after}`;
  },
  now: 'Now',
  then: 'Then',
  legalDue: 'Legal due day',
  safeDue: 'Safe due day',
  receiptOn: 'Day of receipt',
  daysLeft: 'Counted from today',
  state: 'Term',
  states: {
    'not-started': 'not begun',
    running: 'runs',
    'awaiting-correction': 'stands still, awaits correction',
    'awaiting-fee': 'stands still, awaits the fee',
    replied: 'replied',
    withdrawn: 'withdrawn',
    lapsed: 'given up',
  },
  late: 'late',
  inTime: 'in time',
  refused: { impossible: 'Impossible', defect: 'No effect', hint: 'Note', procedure: 'Not possible now' },
  nothingRefused: 'No flaw of procedure was found.',
  line: 'Time line',
  marks: { receipt: 'received', today: 'today', step: 'step', 'due-before': 'last day now', 'due-after': 'new last day' },
  ahead: (days) =>
    days === 0
      ? 'today'
      : days > 0
        ? `${days} working day${days === 1 ? '' : 's'} from today`
        : `${-days} working day${days === -1 ? '' : 's'} ago`,
};
export const whatIfWords: Catalogue<WhatIfWords> = { zh, en };
