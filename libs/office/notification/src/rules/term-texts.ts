import type { Language, Message } from './templates';

/** What the desk is told of last days that are not the reply's, and of what came in and lies still. */
export interface TermParticulars {
  /** `term`: what ends, as the case file watches it: `confirmation`, `internal.search`, `dispute-reply`. */
  readonly 'term-soon': { number: string; term: string; dueOn: string; daysLeft: string };
  readonly 'term-overdue': { number: string; term: string; dueOn: string };
  readonly 'intake-silent': { number: string; channel: string; hours: string };
  /** To the applicant: the last days a new holiday notice moved, `2020-02-21 → 2020-02-25`, each where it moved. */
  readonly 'term-moved': { number: string; agency: string; notice: string; reply?: string; correction?: string; fee?: string };
  /** `number`: the day it was counted on. */
  readonly 'intake-reconciled': { number: string; arrived: string; registered: string; waiting: string; missing: string };
}

type TermTexts = { readonly [T in keyof TermParticulars]: Readonly<Record<Language, (given: TermParticulars[T]) => Message>> };
type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const termNames: Names = {
  confirmation: { zh: '与申请人确认收到之日', en: 'to confirm the day of receipt with the applicant' },
  'internal.registration': { zh: '登记(内部时限)', en: 'to register it (the office’s own limit)' },
  'internal.dispatch': { zh: '分办(内部时限)', en: 'to dispatch it to a unit (the office’s own limit)' },
  'internal.search': { zh: '检索(内部时限)', en: 'to search (the office’s own limit)' },
  'internal.review': { zh: '保密审查(内部时限)', en: 'to review it for secrecy (the office’s own limit)' },
  'internal.legality': { zh: '法制审核(内部时限)', en: 'to check its legality (the office’s own limit)' },
  'internal.signature': { zh: '签发(内部时限)', en: 'to sign it (the office’s own limit)' },
  'internal.archive': { zh: '归档(内部时限)', en: 'to archive it (the office’s own limit)' },
  reasons: { zh: '申请人说明理由', en: 'for the applicant to give reasons' },
  'extension-post': { zh: '将延期、延迟答复告知书交邮', en: 'to post the letter of the extension or delay' },
  'dispute-reply': { zh: '复议、诉讼答复', en: 'to answer the reconsideration or the suit' },
  'dispute-redo': { zh: '依决定、裁判重新作出答复', en: 'to reply anew as the decision or judgment orders' },
  'consultation-service': { zh: '取得征求意见书的送达证明', en: 'to prove that the consultation was served' },
  'consultation-open': {
    zh: '取得征求意见书的送达证明或者终止征求意见(其间答复期限一直顺延)',
    en: 'to prove that the consultation was served, or to end it (the term of the reply moves on meanwhile)',
  },
  'fee-open': {
    zh: '取得收费通知书的送达证明(其间答复期限一直停止计算)',
    en: 'to prove that the notice of the fee was served (the term of the reply stands still meanwhile)',
  },
  'fee-service': { zh: '取得收费通知书的送达证明', en: 'to prove that the notice of the fee was served' },
};
const channelNames: Names = {
  online: { zh: '网上', en: 'online' },
  'e-mail': { zh: '电子邮件', en: 'by e-mail' },
  fax: { zh: '传真', en: 'by fax' },
  counter: { zh: '当面', en: 'at the counter' },
  oral: { zh: '口头', en: 'by word of mouth' },
  'post-signed': { zh: '挂号信或者EMS', en: 'by registered post' },
  'post-ordinary': { zh: '平常信函', en: 'by ordinary post' },
};

/** Each last day with its name, where there is one. */
function listed(days: readonly (readonly [name: string, day: string | undefined])[]): string {
  return days.flatMap(([name, day]) => (day === undefined ? [] : [`\n${name} ${day}`])).join('');
}

export const termTexts: TermTexts = {
  'term-moved': {
    zh: ({ number, agency, notice, reply, correction, fee }) => ({
      subject: `期限变动告知:申请 ${number}`,
      text: `因国务院办公厅放假通知(${notice}),${agency}办理申请 ${number} 的期限届满日重新计算如下:${listed([
        ['答复期限', reply],
        ['补正期限', correction],
        ['缴费期限', fee],
      ])}\n凭受理编号和查询码可以查看逐日计算的结果。`,
    }),
    en: ({ number, agency, notice, reply, correction, fee }) => ({
      subject: `A last day has moved: request ${number}`,
      text: `After the holiday notice ${notice} of the State Council's General Office, ${agency} has counted the terms of request ${number} anew:${listed(
        [
          ['to reply:', reply],
          ['to correct the request:', correction],
          ['to pay the fee:', fee],
        ],
      )}\nWith the number and the query code you can see every day that was counted.`,
    }),
  },
  'term-soon': {
    zh: ({ number, term, dueOn, daysLeft }) => ({
      subject: `即将到期:${nameOf(termNames, term, 'zh')} ${number}`,
      text: `申请 ${number}:${nameOf(termNames, term, 'zh')},最后一日 ${dueOn},剩余 ${daysLeft} 个工作日。`,
    }),
    en: ({ number, term, dueOn, daysLeft }) => ({
      subject: `Due soon: ${number}`,
      text: `${number}: ${nameOf(termNames, term, 'en')}, by ${dueOn}; ${daysLeft} working days are left.`,
    }),
  },
  'term-overdue': {
    zh: ({ number, term, dueOn }) => ({
      subject: `已逾期:${nameOf(termNames, term, 'zh')} ${number}`,
      text: `申请 ${number}:${nameOf(termNames, term, 'zh')},应于 ${dueOn} 完成,现已逾期。`,
    }),
    en: ({ number, term, dueOn }) => ({
      subject: `Overdue: ${number}`,
      text: `${number}: ${nameOf(termNames, term, 'en')}, was due on ${dueOn} and is not done.`,
    }),
  },
  'intake-silent': {
    zh: ({ number, channel, hours }) => ({
      subject: `收件未登记 ${number}`,
      text: `申请 ${number}(${nameOf(channelNames, channel, 'zh')})收到已超过 ${hours} 小时,尚未登记。请尽快确认收到之日并登记。`,
    }),
    en: ({ number, channel, hours }) => ({
      subject: `Not registered: ${number}`,
      text: `${number} came in ${nameOf(channelNames, channel, 'en')} more than ${hours} hours ago and is not registered. Confirm its receipt and register it.`,
    }),
  },
  'intake-reconciled': {
    zh: ({ number: on, arrived, registered, waiting, missing }) => ({
      subject: `收件核对 ${on}`,
      text: `截至 ${on}:收到 ${arrived} 件,已登记 ${registered} 件,待确认或待登记 ${waiting} 件,没有案卷 ${missing} 件。明细见“今日”。`,
    }),
    en: ({ number: on, arrived, registered, waiting, missing }) => ({
      subject: `Arrivals counted, ${on}`,
      text: `Up to ${on}: ${arrived} arrived, ${registered} are registered, ${waiting} wait for confirmation or registration, ${missing} have no case. Each is named on the page of today.`,
    }),
  },
};

/** A term or channel nobody named here is called what it is called in the case file. */
function nameOf(names: Names, key: string, language: Language): string {
  return names[key]?.[language] ?? key;
}
