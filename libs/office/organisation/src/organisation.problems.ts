import type { ProblemKind } from '@platform/http';

export const organisationProblems = {
  noSuchAgency: {
    slug: 'no-such-agency',
    status: 404,
    title: { zh: '没有这一机关', en: 'There is no such agency' },
    advice: { zh: '该机关不存在或已撤并,请从列表中选择。', en: 'It does not exist or was merged; choose one from the list.' },
  },
} as const satisfies Record<string, ProblemKind>;
