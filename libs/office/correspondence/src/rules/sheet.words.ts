import type { SheetDayKind } from '@law/clock';

type Label = readonly [row: string, word: string];

const zh = {
  title: '政府信息公开申请答复期限计算表',
  head: {
    number: '案件编号',
    about: '申请内容',
    agency: '行政机关',
    applicant: '申请人',
    law: '适用的法规',
    receiptOn: '收到申请之日',
    basis: '收到之日的认定',
    state: '期限状态',
    legalDue: '依法届满之日',
    baseDue: '延长前的届满之日',
    safeDue: '从严掌握的届满之日',
    lastDays: '两个日期的说明',
    calendar: '工作日历',
    notices: '放假通知',
  },
  open: '尚未确定',
  noDue: '没有（见期限状态）',
  noticeOn: (number: string, day: string): string => `${number}（${day}）`,
  calendarOf: (version: string, until?: string): string =>
    until ? `采用截至 ${version} 公布的放假通知，覆盖至 ${until}` : `采用截至 ${version} 公布的放假通知`,
  standing: (state: string, day: string): string => `截至${day}，${state}`,
  provisional: '期限跨入放假通知尚未公布的日子。本表对这些日子只按法定节日和周末推算，通知公布后应当重新计算。',
  picture: '一、日历',
  pictureSays: (months: string, last: string): string =>
    `${months}的日历，逐日写明是否计入和理由；依法届满之日：${last}。相同内容见“二、逐日计算”。`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  kinds: {
    zero: ['起算', '当日不计入'],
    counted: ['第几天', '计入的工作日'],
    'make-up': ['第几天', '调休上班的星期六、星期日，计入'],
    weekend: ['周末', '不计入'],
    holiday: ['放假', '不计入'],
    consultation: ['征求意见', '征求意见期间，不计入'],
    awaiting: ['等待', '等待申请人补正或者缴费，不计入'],
  } satisfies Record<SheetDayKind, Label>,
  nth: (count: number): string => `第${count}天`,
  marks: { makeUp: ['班', '调休上班'], last: ['届满', '依法届满之日'], strict: ['从严', '从严掌握的届满之日'] } satisfies Record<
    string,
    Label
  >,
  list: '二、逐日计算',
  run: (position: number, of: number, first: string, last: string): string =>
    of === 1 ? `${first}至${last}` : `第 ${position} 次起算（共 ${of} 次）：${first}至${last}`,
  sum: (counted: number, skipped: number): string => `计入 ${counted} 个工作日，不计入 ${skipped} 日（含起算之日）。`,
  columns: ['日期', '星期', '计数', '理由', '法律依据', '放假通知'],
  skipped: '不计',
  zero: '起算',
  emptyList: '没有可以逐日列出的日子（见期限状态）。',
  flaws: '三、应当注意的事项',
  flawColumns: { rule: '规则', kind: '性质', on: '日期', says: '事项' },
  flawKinds: { impossible: '不可能', defect: '瑕疵', hint: '提示' },
  noFlaws: '没有发现不符合期限规则的事项。',
  rules: { third: '三、计算规则', fourth: '四、计算规则' },
  signatures: ['计算人', '复核人', '日期'],
  made: (when: string): string => `制表：${when}`,
  beijing: (day: string, time: string): string => `${day} ${time}（北京时间）`,
  page: ['第 ', ' 页 共 ', ' 页'],
};

export type SheetWords = typeof zh;

const en: SheetWords = {
  title: 'Count of the term to reply to an application for government information',
  head: {
    number: 'Case number',
    about: 'Applied for',
    agency: 'Agency',
    applicant: 'Applicant',
    law: 'Law applied',
    receiptOn: 'Day of receipt',
    basis: 'How it was fixed',
    state: 'State of the term',
    legalDue: 'Last day under the law',
    baseDue: 'Last day before extension',
    safeDue: 'Last day, strictest reading',
    lastDays: 'About the two days',
    calendar: 'Calendar of working days',
    notices: 'Holiday notices',
  },
  open: 'not fixed yet',
  noDue: 'none (see the state of the term)',
  noticeOn: (number, day) => `${number} (${day})`,
  calendarOf: (version, until) =>
    until ? `Holiday notices published by ${version}, covering days to ${until}` : `Holiday notices published by ${version}`,
  standing: (state, day) => `As of ${day}: ${state}`,
  provisional:
    'The term reaches into days whose holiday notice is not out yet. For those days only statutory days and weekends were taken into account; the term has to be counted again when the notice is published.',
  picture: '1. Calendar',
  pictureSays: (months, last) =>
    `Calendar of ${months}, saying of each day whether it counts and why; last day under the law: ${last}. Part 2 says the same day by day.`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  kinds: {
    zero: ['day 0', 'the count starts here; not counted itself'],
    counted: ['no.', 'working day that counts'],
    'make-up': ['no.', 'Saturday or Sunday declared working, counts'],
    weekend: ['weekend', 'not counted'],
    holiday: ['holiday', 'not counted'],
    consultation: ['consult.', 'time of a consultation, not counted'],
    awaiting: ['waiting', 'for the applicant to correct or pay, not counted'],
  },
  nth: (count) => `no. ${count}`,
  marks: {
    makeUp: ['班', 'make-up working day'],
    last: ['LAST', 'last day under the law'],
    strict: ['SAFE', 'last day, strictest reading'],
  },
  list: '2. Day by day',
  run: (position, of, first, last) => (of === 1 ? `${first} to ${last}` : `Run ${position} of ${of}: ${first} to ${last}`),
  sum: (counted, skipped) => `${counted} working days counted, ${skipped} days not counted (the day the count starts from included).`,
  columns: ['Day', '', 'Count', 'Reason', 'Law', 'Holiday notice'],
  skipped: 'no',
  zero: 'day 0',
  emptyList: 'There are no days to list (see the state of the term).',
  flaws: '3. To be noted',
  flawColumns: { rule: 'Rule', kind: 'Kind', on: 'Day', says: 'What' },
  flawKinds: { impossible: 'impossible', defect: 'defect', hint: 'hint' },
  noFlaws: 'Nothing was found that departs from the rules of the term.',
  rules: { third: '3. Rules of counting', fourth: '4. Rules of counting' },
  signatures: ['Counted by', 'Checked by', 'Day'],
  made: (when) => `Made: ${when}`,
  beijing: (day, time) => `${day}, ${time} Beijing time`,
  page: ['Page ', ' of ', ''],
};

export const sheetWords = { zh, en } as const;
