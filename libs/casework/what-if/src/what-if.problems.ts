import type { ProblemKind } from '@platform/http';

export const whatIfProblems = {
  stepIncomplete: {
    slug: 'what-if-step-incomplete',
    status: 422,
    title: { zh: '假设的步骤不完整', en: 'A supposed step is not complete' },
  },
} as const satisfies Record<string, ProblemKind>;
