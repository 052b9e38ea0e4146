import type { ProblemKind } from '@platform/http';

export const documentProblems = {
  noSuchDocument: {
    slug: 'no-such-document',
    status: 404,
    title: { zh: '没有这份材料', en: 'There is no such document' },
    advice: { zh: '请从案卷的材料目录中重新打开。', en: 'Open it again from the list of documents of the case.' },
  },
  reasonNeeded: {
    slug: 'document-reason-needed',
    status: 422,
    title: { zh: '查阅这份材料须说明理由', en: 'Opening this document needs a reason' },
    law: '个人信息保护法第三十四条',
    advice: {
      zh: '身份证明、不予公开的原件和密封件,每次查阅都要写明理由(至少四个字),并留下记录。',
      en: 'Identity papers, withheld originals and sealed documents are opened with a written reason (at least four characters), which is kept.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
