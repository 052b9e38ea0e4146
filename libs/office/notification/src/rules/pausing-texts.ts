import type { Language, Message } from './templates';

/** What is told of consultations and of the fee: days and amounts, never who is asked. `days`: working days to pay. */
export interface PausingParticulars {
  readonly 'consultation-sent': { number: string; agency: string; on: string };
  readonly 'consultation-silent': { number: string; on: string };
  readonly 'fee-noticed': { number: string; agency: string; amount: string; days: string };
  /** `on`: the day of the payment. */
  readonly 'fee-paid-in-time': { number: string; agency: string; on: string };
}

type PausingTexts = { readonly [T in keyof PausingParticulars]: Readonly<Record<Language, (given: PausingParticulars[T]) => Message>> };

export const pausingTexts: PausingTexts = {
  'consultation-sent': {
    zh: ({ number, agency, on }) => ({
      subject: `征求意见告知:申请 ${number}`,
      text: `${agency}办理申请 ${number} 需要征求他人意见,已于 ${on} 发出征求意见书。所需时间不计算在答复期限内(条例第三十三条第三款)。请凭受理编号和查询码查看。`,
    }),
    en: ({ number, agency, on }) => ({
      subject: `Somebody is being asked about request ${number}`,
      text: `To decide request ${number}, ${agency} has to ask others for their opinion and did so on ${on}. That time does not count (Art. 33(3)). Sign in with the number and the query code to see more.`,
    }),
  },
  'fee-noticed': {
    zh: ({ number, agency, amount, days }) => ({
      subject: `收费通知:申请 ${number}`,
      text: `${agency}对申请 ${number} 收取信息处理费 ${amount} 元(国办函〔2020〕109号)。请自收到收费通知书之日起 ${days} 个工作日内缴纳,逾期未缴纳的视为放弃申请。请凭受理编号和查询码查看。`,
    }),
    en: ({ number, agency, amount, days }) => ({
      subject: `A fee for your request ${number}`,
      text: `${agency} charges an information-processing fee of ${amount} yuan for request ${number}. Pay within ${days} working days of receiving the notice, or the request counts as given up. Sign in with the number and the query code to see more.`,
    }),
  },
  'consultation-silent': {
    zh: ({ number, on }) => ({
      subject: `征求意见逾期未答复 ${number}`,
      text: `申请 ${number} 的一份征求意见书,对方在 ${on} 前未提出意见,答复期限继续计算。后果见“征求意见”。`,
    }),
    en: ({ number, on }) => ({
      subject: `No opinion came: ${number}`,
      text: `A consultation in ${number} was not answered by ${on}; the term runs on. What that means stands among the consultations of the case.`,
    }),
  },
  'fee-paid-in-time': {
    zh: ({ number, agency, on }) => ({
      subject: `申请 ${number} 恢复办理`,
      text: `您已于 ${on} 在期限内缴纳信息处理费,${agency}此前对申请 ${number} 作出的视为放弃的处理无效,恢复办理。答复期限自缴费完成的次日起重新计算。请凭受理编号和查询码查看。`,
    }),
    en: ({ number, agency, on }) => ({
      subject: `Request ${number} is taken up again`,
      text: `You paid the fee in time, on ${on}. ${agency} takes request ${number} up again: that it was closed as given up has no effect, and the term runs anew from the next day. Sign in with the number and the query code to see more.`,
    }),
  },
};
