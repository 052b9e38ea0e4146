import type { ProblemKind } from '@platform/http';

export const ruleBookProblems = {
  noSuchChange: {
    slug: 'no-such-rule-change',
    status: 404,
    title: { zh: '没有这一变更', en: 'There is no such change' },
    advice: { zh: '请从规则库的变更列表中重新打开。', en: 'Open it again from the list of changes of the rule book.' },
  },
  noticeHasFaults: {
    slug: 'notice-has-faults',
    status: 422,
    title: { zh: '通知尚有读不通之处', en: 'The notice has faults' },
    advice: {
      zh: '请对照原文逐处核对,改正后再提请;您粘贴的内容没有丢失。',
      en: 'Compare each place with the original; what you pasted is kept.',
    },
  },
  nothingChanges: {
    slug: 'rule-change-changes-nothing',
    status: 422,
    title: { zh: '与现行规则完全相同', en: 'It says what is in force already' },
    advice: {
      zh: '这份通知或者这些数值已经生效,无须再载入。',
      en: 'This notice, or these values, are in force; nothing has to be loaded.',
    },
  },
  valuesRefused: {
    slug: 'parameter-values-refused',
    status: 422,
    title: { zh: '参数数值不在允许范围', en: 'The values cannot be' },
  },
  sameProposer: {
    slug: 'rule-change-by-the-same-person',
    status: 403,
    title: { zh: '提请人不能审批自己的变更', en: 'Whoever proposes a change does not decide on it' },
    advice: { zh: '请由另一位管理员或者公开办负责人审批。', en: 'Another administrator, or the head of the office, has to decide.' },
  },
  notTheProposer: {
    slug: 'rule-change-of-another-person',
    status: 403,
    title: { zh: '只有提请人可以撤回', en: 'Only the proposer can withdraw a change' },
    advice: { zh: '如不同意,请予以驳回并写明理由。', en: 'If you do not agree, reject it and say why.' },
  },
  notTheCity: {
    slug: 'rule-book-is-the-citys',
    status: 403,
    title: { zh: '规则库由市级公开办维护', en: 'The rule book is kept by the office of the city' },
    advice: { zh: '请向市级政府信息公开工作机构提出。', en: 'Turn to the disclosure office of the city.' },
  },
  decidedAlready: {
    slug: 'rule-change-decided',
    status: 409,
    title: { zh: '这一变更已有决定', en: 'This change has been decided' },
    advice: { zh: '请刷新查看;需要再改的,另行提请。', en: 'Look at it again; what has to change further is proposed anew.' },
  },
  beingRead: {
    slug: 'rule-book-is-being-read',
    status: 503,
    title: { zh: '规则库刚刚更新', en: 'The rule book has just changed' },
    advice: { zh: '请过几秒钟再试。', en: 'Try again in a few seconds.' },
  },
  reasonNeeded: {
    slug: 'rule-change-reason-needed',
    status: 422,
    title: { zh: '请写明理由', en: 'A reason is needed' },
    advice: { zh: '不少于四个字,随变更留存。', en: 'At least four characters; it is kept with the change.' },
  },
} as const satisfies Record<string, ProblemKind>;
