import type { ProblemKind } from '@platform/http';

export const citizenProblems = {
  notReplied: {
    slug: 'not-replied-yet',
    status: 404,
    title: { zh: '尚未答复', en: 'There is no reply yet' },
    advice: {
      zh: '答复送出后即可在此查阅;办理进度见申请页面。',
      en: 'It can be read here as soon as it is sent; the page of the request shows where it stands.',
    },
    law: '条例第三十三条',
  },
} as const satisfies Record<string, ProblemKind>;
