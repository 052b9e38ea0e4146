import type { ProblemKind } from '@platform/http';

export const investigationProblems = {
  searchIncomplete: {
    slug: 'search-record-incomplete',
    status: 422,
    title: { zh: '检索记录不完整', en: 'The search record is not complete' },
    law: '条例第三十六条第四项',
    advice: { zh: '请按各项旁边的提示补充。', en: 'Complete it as said beside each field.' },
  },
  nothingSearched: {
    slug: 'search-record-empty',
    status: 422,
    title: { zh: '没有检索记录', en: 'There is no search in this record' },
    law: '条例第三十六条第四项',
    advice: { zh: '请至少记录一次检索。', en: 'Record at least one search.' },
  },
  orderIncomplete: {
    slug: 'search-order-incomplete',
    status: 422,
    title: { zh: '检索安排不完整', en: 'The search order is not complete' },
    advice: { zh: '请按各项旁边的提示补充。', en: 'Complete it as said beside each field.' },
  },
} as const satisfies Record<string, ProblemKind>;
