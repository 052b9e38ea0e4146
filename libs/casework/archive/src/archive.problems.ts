import type { ProblemKind } from '@platform/http';

export const archiveProblems = {
  sealed: {
    slug: 'archive-file-sealed',
    status: 409,
    title: { zh: '案卷已归档封存', en: 'The file of this case is sealed' },
    law: '条例第四十五条',
    advice: { zh: '归档后形成的材料另立新卷。', en: 'What comes into being afterwards belongs in a new file.' },
  },
} as const satisfies Record<string, ProblemKind>;
