import type { ProblemKind } from '@platform/http';

export const confidentialityProblems = {
  reviewIncomplete: {
    slug: 'confidentiality-review-incomplete',
    status: 422,
    title: { zh: '保密审查意见不完整', en: 'The confidentiality review is not complete' },
    law: '条例第十七条',
    advice: { zh: '请逐项写明结论、依据和意见。', en: 'Give decision, basis and opinion for each item.' },
  },
  referred: {
    slug: 'confidentiality-undetermined',
    status: 409,
    title: { zh: '有内容尚待主管部门确定,不能通过审查', en: 'An item still waits for the authority to determine it' },
    law: '条例第十七条第三款',
    advice: {
      zh: '请先登记报请确定,收到答复后再作审查结论。报请期间答复期限不中止。',
      en: 'Record the referral first and decide when the answer is there. The term runs on meanwhile.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
