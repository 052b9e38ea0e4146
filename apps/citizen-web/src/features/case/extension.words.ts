import type { Catalogue } from '../../words/language';

/** 延期、延迟答复、说明理由. */
const zh = {
  extended: '答复期限已经延长',
  extendedSays: (toldOn: string, days: number, before: string, after: string): string =>
    `经机关的信息公开工作机构负责人同意，${toldOn}告知延期：延长 ${days} 个工作日，从${before}延长到${after}。`,
  inParts: (parts: number, days: number): string => `分 ${parts} 次告知，累计延长 ${days} 个工作日：`,
  extensionLaw: '第三十三条第二款',
  nowDue: (day: string): string => `按照现在的情况，最迟答复日为${day}。`,
  delayed: '确定了延迟答复的期限',
  delayedSays: (toldOn: string, before: string, until: string): string =>
    `您说明的理由已经收到。机关于${toldOn}告知：原定${before}届满，延迟到${until}前答复。`,
  delayLaw: '第三十五条',
  reason: '机关的理由：',
  letters: { extended: (on: string): string => `下载${on}的延期答复告知书`, delayed: '下载延迟答复告知书', reasons: '下载说明理由告知书' },
  asked: '机关请您说明理由',
  askedSays: (until: string): string => `请在${until}前（含当日）说明。说明理由期间，答复期限照常计算。`,
  given: (on: string): string => `您已于${on}说明理由。`,
  go: '去说明理由',
  title: '说明理由',
  says: '您的申请数量、频次明显超过合理范围的，机关可以要求您说明理由（第三十五条）。',
  why: '机关说明的情况',
  on: '告知日期',
  until: '最迟说明',
  consequence: '机关认为理由不合理的，会告知您不予处理；理由合理但来不及答复的，会确定一个延迟答复的日子告诉您。',
  field: '您的理由',
  hint: '例如：申请这些信息用来做什么，为什么需要这么多。最多 5000 个字。',
  missing: '请写明您的理由',
  tooLong: '理由最多 5000 个字',
  send: '提交理由',
  notNow: '现在不需要说明理由',
  notNowSays: '机关没有要求说明理由，或者理由已经提交。',
};
type ExtensionWords = typeof zh;
const en: ExtensionWords = {
  extended: 'The time for the reply was extended',
  extendedSays: (toldOn, days, before, after) =>
    `With the consent of the head of its disclosure office, the agency told you on ${toldOn}: ${days} more working day${days === 1 ? '' : 's'}, from ${before} to ${after}.`,
  inParts: (parts, days) => `You were told ${parts} times, ${days} more working days in all:`,
  extensionLaw: '第三十三条第二款',
  nowDue: (day) => `As things stand, the last day for the reply is ${day}.`,
  delayed: 'A later day was fixed for the reply',
  delayedSays: (toldOn, before, until) =>
    `Your reasons have come. The agency told you on ${toldOn}: instead of ${before}, it replies by ${until}.`,
  delayLaw: '第三十五条',
  reason: 'The agency’s reason: ',
  letters: {
    extended: (on) => `Download the notice of extension of ${on}`,
    delayed: 'Download the notice of delay',
    reasons: 'Download the notice to give reasons',
  },
  asked: 'The agency asks for your reasons',
  askedSays: (until) => `Give them by ${until}. The time for the reply runs on meanwhile.`,
  given: (on) => `You gave your reasons on ${on}.`,
  go: 'Give your reasons',
  title: 'Give your reasons',
  says: 'Where requests clearly exceed a reasonable number or frequency, the agency may ask for reasons (Art. 35).',
  why: 'What the agency says',
  on: 'Asked on',
  until: 'Give them by',
  consequence:
    'If the agency finds them unreasonable, it tells you that it does not process the request; if they are reasonable but the time is too short, it fixes a later day and tells you.',
  field: 'Your reasons',
  hint: 'For example what the information is for, and why so much of it is needed. At most 5000 characters.',
  missing: 'Write down your reasons',
  tooLong: 'At most 5000 characters',
  send: 'Send the reasons',
  notNow: 'No reasons are asked for now',
  notNowSays: 'The agency has asked for none, or they were sent already.',
};
export const extensionWords: Catalogue<ExtensionWords> = { zh, en };
