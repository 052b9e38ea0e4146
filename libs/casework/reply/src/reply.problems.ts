import type { ProblemKind } from '@platform/http';

export const replyProblems = {
  proposalIncomplete: {
    slug: 'reply-proposal-incomplete',
    status: 422,
    title: { zh: '拟办意见不完整', en: 'The proposed reply is not complete' },
    law: '条例第三十六条',
    advice: { zh: '请按各项旁边的提示补充。', en: 'Complete it as said beside each item.' },
  },
  notReadyToSign: {
    slug: 'reply-not-ready-to-sign',
    status: 409,
    title: { zh: '这份答复还不能签发', en: 'This reply cannot be signed yet' },
    law: '条例第三十六条',
  },
  nothingProposed: {
    slug: 'reply-nothing-proposed',
    status: 409,
    title: { zh: '还没有拟办意见', en: 'No outcome has been proposed yet' },
  },
} as const satisfies Record<string, ProblemKind>;
