import type { Language } from '../../words/language';

const zh = {
  consulting: '正在征求意见',
  asked: { 'third-party': '第三方', 'co-maker': '共同制作这些信息的机关', 'other-organ': '其他机关' },
  joined: '、',
  consultingSays: (who: string, since: string): string =>
    `您申请的信息需要征求${who}的意见。机关已于${since}发出征求意见书，从次日起，征求意见的时间不计算在答复期限内。`,
  until: (day: string): string => `对方最迟在${day}答复；收到意见或者到期之后，期限从次日起继续计算。`,
  untilOpen: '收到意见之后，期限从次日起继续计算。机关知道对方何时收到后，这里会显示最迟到哪一天。',
  moving: '上面的最迟答复日会随之后延。',
  consultingLaw: '条例第三十三条第三款',
  notice: '查看告知书',
  fee: '信息处理费',
  feeWhy: '申请公开政府信息的数量、频次超过一定范围的，机关可以收取信息处理费。',
  feeLaw: '条例第四十二条，国办函〔2020〕109号',
  payBy: '最迟缴费日',
  payByOpen: '等待缴费',
  stands: '答复期限现在停着。缴费完成之后，从次日起重新计算。',
  amount: '金额',
  yuan: (amount: string): string => `${amount} 元`,
  standard: '标准',
  payTime: '缴费期限',
  untilUnserved: (days?: number): string =>
    days === undefined ? '自您收到收费通知书之日起计算' : `自您收到收费通知书之日起 ${days} 个工作日内`,
  reference: '缴款编号',
  how: '怎样缴纳',
  howSays: '带上收费通知书，到受理机关开具缴款书，按缴款书载明的方式缴纳，并写明缴款编号。这个网站不收钱，也不会请您向任何个人账户转账。',
  ifNot: '如果不缴',
  ifNotSays: '逾期没有缴纳的，视为放弃这件申请，机关不再办理。',
  paid: (day: string): string => `您已于${day}缴费，答复期限从次日起重新计算。`,
  lapsed: '没有在期限内缴纳信息处理费，视为放弃这件申请。',
  feeNotice: '查看收费通知书',
};
type PausedWords = typeof zh;

const en: PausedWords = {
  consulting: 'Others are being asked',
  asked: { 'third-party': 'a third party', 'co-maker': 'an agency that made the information too', 'other-organ': 'another organ' },
  joined: ' and ',
  consultingSays: (who, since) =>
    `The agency has to ask ${who} about the information you want, and wrote on ${since}. From the next day that time is not counted.`,
  until: (day) => `They answer by ${day} at the latest. The count goes on the day after the answer, or after that day.`,
  untilOpen:
    'The count goes on the day after the answer. Once the agency knows when its letter was received, the last day for it is shown here.',
  moving: 'The last day for the reply above moves on with it.',
  consultingLaw: 'Art. 33(3) of the Regulation',
  notice: 'Read the notice',
  fee: 'Information-processing fee',
  feeWhy: 'Where requests go beyond a certain number or frequency, the agency may charge a fee.',
  feeLaw: 'Art. 42 of the Regulation; measures of 2020, no. 109',
  payBy: 'Last day to pay',
  payByOpen: 'Your payment is awaited',
  stands: 'The time for the reply stands still. It starts again on the day after you have paid.',
  amount: 'Amount',
  yuan: (amount) => `${amount} yuan`,
  standard: 'Standard',
  payTime: 'Time to pay',
  untilUnserved: (days) =>
    days === undefined ? 'counted from the day you receive the notice' : `within ${days} working days of receiving the notice`,
  reference: 'Payment reference',
  how: 'How to pay',
  howSays:
    'Take the notice to the agency, which issues a payment form; pay as the form says and name the reference. This site takes no money and never asks you to pay into a personal account.',
  ifNot: 'If you do not pay',
  ifNotSays: 'Unpaid in time, the request counts as given up and the agency no longer handles it.',
  paid: (day) => `You paid on ${day}; the time for the reply started again on the next day.`,
  lapsed: 'The fee was not paid in time, so the request counts as given up.',
  feeNotice: 'Read the notice of the fee',
};

export const pausedWords: Readonly<Record<Language, PausedWords>> = { zh, en };
