import type { ProblemKind } from '@platform/http';

export const extensionProblems = {
  notPossible: {
    slug: 'extension-not-possible',
    status: 409,
    title: { zh: '不能这样延期', en: 'The term cannot be extended like this' },
    law: '条例第三十三条第二款',
  },
  reasonMissing: {
    slug: 'extension-reason-missing',
    status: 422,
    title: { zh: '请写明理由', en: 'Give the reason' },
    advice: { zh: '理由写入告知书或者留存在案,不能为空。', en: 'It goes into the letter or stays in the file, so it cannot be empty.' },
  },
  reasonsNotAskable: {
    slug: 'reasons-not-askable',
    status: 409,
    title: { zh: '不能这样要求说明理由', en: 'Reasons cannot be asked for like this' },
    law: '条例第三十五条',
  },
  reasonsIncomplete: {
    slug: 'reasons-incomplete',
    status: 422,
    title: { zh: '请说明理由', en: 'Give your reasons' },
    advice: {
      zh: '请写明理由;由经办人代为记录的,也可以选择本案材料中的书面说明。',
      en: 'Write the reasons down; a registrar may choose the paper among the documents of the case instead.',
    },
    law: '条例第三十五条',
  },
  dayNotPossible: {
    slug: 'reasons-day-not-possible',
    status: 422,
    title: { zh: '日期不可能', en: 'That day is not possible' },
  },
  delayNotPossible: {
    slug: 'delay-not-possible',
    status: 409,
    title: { zh: '不能这样延迟答复', en: 'The reply cannot be delayed like this' },
    law: '条例第三十五条',
  },
  postingNotRecorded: {
    slug: 'posting-not-recorded',
    status: 422,
    title: { zh: '不能这样记录交邮', en: 'The posting cannot be recorded like this' },
  },
} as const satisfies Record<string, ProblemKind>;
