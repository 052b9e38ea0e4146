import type { ProblemKind } from '@platform/http';

export const feesProblems = {
  notChargeable: {
    slug: 'fee-not-chargeable',
    status: 409,
    title: { zh: '现在不得收取信息处理费', en: 'No fee can be charged now' },
    law: '国办函〔2020〕109号第六条',
  },
  nothingDue: {
    slug: 'fee-nothing-due',
    status: 422,
    title: { zh: '不能这样计收', en: 'It cannot be charged like this' },
    law: '国办函〔2020〕109号第三条至第五条',
  },
  notReceived: {
    slug: 'fee-day-of-receipt-open',
    status: 409,
    title: { zh: '收到申请之日尚未确定,无法确定当月件数', en: 'The day of receipt is open, so its month is not known' },
  },
  dayNotPossible: {
    slug: 'fee-day-not-possible',
    status: 422,
    title: { zh: '日期不可能', en: 'That day is not possible' },
  },
  servedBefore: {
    slug: 'fee-served-before',
    status: 409,
    title: { zh: '收费通知的送达已经记录', en: 'The service of the notice is recorded already' },
    advice: { zh: '请查看“收费”中的记录。', en: 'See the record under the fee.' },
  },
  receiptNeeded: {
    slug: 'fee-receipt-needed',
    status: 422,
    title: { zh: '写明财政票据号码', en: 'Give the number of the receipt' },
    law: '国办函〔2020〕109号',
  },
  notTimely: {
    slug: 'fee-payment-not-in-time',
    status: 422,
    title: { zh: '不是在期限内缴纳的', en: 'It was not paid in time' },
    advice: {
      zh: '只有在缴费截止之日前(含当日)完成的缴费,才能恢复办理;逾期的,申请人可以重新提出申请。',
      en: 'Only what was paid by the last day reopens the case. Who paid late may file a new request.',
    },
    law: '国办函〔2020〕109号第六条',
  },
  stillPayable: {
    slug: 'fee-still-payable',
    status: 409,
    title: { zh: '缴费期限尚未届满', en: 'The fee may still be paid' },
    law: '国办函〔2020〕109号第六条',
  },
} as const satisfies Record<string, ProblemKind>;
