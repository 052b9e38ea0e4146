import type { ProblemKind } from '@platform/http';

export const caseFileProblems = {
  noSuchCase: {
    slug: 'no-such-case',
    status: 404,
    title: { zh: '没有这一申请', en: 'There is no such request' },
    advice: {
      zh: '请核对编号或链接;如属其他机关办理,请向该机关查询。',
      en: 'Check the number or the link; another agency may hold the case.',
    },
  },
  caseMovedOn: {
    slug: 'case-moved-on',
    status: 409,
    title: { zh: '本件已有新的办理', en: 'Somebody acted on this case meanwhile' },
    advice: {
      zh: '请查看最新情况后再办理;您填写的内容没有丢失。',
      en: 'Look at what happened, then decide again; what you typed is kept.',
    },
  },
  actRefused: {
    slug: 'act-refused',
    status: 409,
    title: { zh: '现在不能办理这一步骤', en: 'This act is not possible now' },
  },
  reasonNeeded: {
    slug: 'reveal-reason-needed',
    status: 422,
    title: { zh: '查看申请人信息须说明理由', en: 'Seeing who applies needs a reason' },
    advice: { zh: '请写明办理本件为何需要查看,不少于四个字。', en: 'Say why this case needs it, in at least four characters.' },
    law: '个人信息保护法第六条',
  },
  dayHasNotCome: {
    slug: 'day-has-not-come',
    status: 422,
    title: { zh: '该日期尚未到来', en: 'That day has not come yet' },
    advice: { zh: '请选择今天或者以前的日期。', en: 'Choose today or a day before it.' },
  },
} as const satisfies Record<string, ProblemKind>;
