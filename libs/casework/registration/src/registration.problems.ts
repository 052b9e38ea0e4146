import type { ProblemKind } from '@platform/http';

export const registrationProblems = {
  correctionRefused: {
    slug: 'correction-not-askable',
    status: 409,
    title: { zh: '不能这样要求补正', en: 'Correction cannot be asked for like this' },
    law: '条例第三十条',
  },
  correctionIncomplete: {
    slug: 'correction-incomplete',
    status: 422,
    title: { zh: '补正不完整', en: 'The correction is not complete' },
    law: '条例第三十条',
  },
  correctionLate: {
    slug: 'correction-late',
    status: 409,
    title: { zh: '补正期限已过', en: 'The period for the correction has ended' },
    law: '条例第三十条',
  },
  proofMissing: {
    slug: 'late-correction-not-proved',
    status: 422,
    title: { zh: '逾期补正须有正当理由及其证明', en: 'A late correction needs a good reason and its proof' },
    advice: {
      zh: '请写明理由,并先把证明(如住院证明)上传到本案材料,再在这里选择。没有正当理由的,申请人可以重新提出申请。',
      en: 'Write the reason down, add its proof (a hospital paper, say) to the documents of this case, then choose it here. Without a good reason the applicant may file a new request.',
    },
    law: '条例第三十条',
  },
  dayNotPossible: {
    slug: 'registration-day-not-possible',
    status: 422,
    title: { zh: '日期不可能', en: 'That day is not possible' },
  },
  withdrawalNotSigned: {
    slug: 'withdrawal-not-signed',
    status: 422,
    title: { zh: '代申请人撤回,须有其签字的书面材料', en: 'A withdrawal recorded for the applicant needs his signed paper' },
    advice: {
      zh: '请先把签字的撤回申请上传到本案材料,再办理撤回。',
      en: 'Add the signed withdrawal to the documents of this case first.',
    },
  },
  notLapsed: {
    slug: 'correction-period-still-runs',
    status: 409,
    title: { zh: '补正期限尚未届满', en: 'The period for the correction still runs' },
    law: '条例第三十条',
  },
  noSuchUnit: {
    slug: 'registration-no-such-unit',
    status: 422,
    title: { zh: '本机关没有这个承办单位', en: 'This agency has no such unit' },
  },
  notReceived: {
    slug: 'registration-day-of-receipt-open',
    status: 409,
    title: { zh: '收到申请之日尚未确定', en: 'The day of receipt is not fixed yet' },
    law: '条例第三十一条',
  },
} as const satisfies Record<string, ProblemKind>;
