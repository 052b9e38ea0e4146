import type { ProblemKind } from '@platform/http';

export const consultationProblems = {
  incomplete: {
    slug: 'consultation-incomplete',
    status: 422,
    title: { zh: '征求意见书不完整', en: 'The consultation letter is not complete' },
    law: '条例第三十二条、第三十四条',
  },
  tellsWhoAsks: {
    slug: 'consultation-tells-who-asks',
    status: 422,
    title: { zh: '征求意见书不得透露申请人', en: 'The letter must not tell who asks' },
    advice: {
      zh: '文字中出现了申请人(或者其法定代表人、联系人)的姓名、证件号码、地址或者联系方式。请删去后再发出。',
      en: 'The text contains the applicant’s name, identity number, address or contact, or names who acts for him. Take it out and send again.',
    },
    law: '个人信息保护法第六条',
  },
  unknown: {
    slug: 'consultation-unknown',
    status: 422,
    title: { zh: '本案没有这一份征求意见书', en: 'This case has no such consultation' },
    advice: { zh: '请在“征求意见”中重新选择。', en: 'Choose it anew among the consultations of the case.' },
  },
  dayNotPossible: {
    slug: 'consultation-day-not-possible',
    status: 422,
    title: { zh: '日期不可能', en: 'That day is not possible' },
  },
  proofNeeded: {
    slug: 'consultation-proof-needed',
    status: 422,
    title: { zh: '须有送达凭证', en: 'Service needs a proof' },
    advice: {
      zh: '请选择本案材料中的送达凭证,或者写明凭证在何处。',
      en: 'Choose the proof among the documents of the case, or say where it is kept.',
    },
  },
  done: {
    slug: 'consultation-done-before',
    status: 409,
    title: { zh: '这一步已经记录', en: 'That is recorded already' },
    advice: { zh: '请查看“征求意见”中的记录。', en: 'See the record among the consultations of the case.' },
  },
  answerNeeded: {
    slug: 'consultation-answer-needed',
    status: 422,
    title: { zh: '须写明意见或者附上意见书', en: 'Give the opinion, or its paper' },
    advice: { zh: '请写明意见内容,或者选择本案材料中的意见书。', en: 'Write what it says, or choose the paper among the documents.' },
  },
  notAnOpinion: {
    slug: 'consultation-is-an-objection',
    status: 422,
    title: { zh: '不同意公开的,请按“收到不同意公开的意见”记录', en: 'Record it as an objection' },
    law: '条例第三十二条',
  },
  notAnObjection: {
    slug: 'consultation-organ-does-not-object',
    status: 422,
    title: { zh: '其他机关的意见按“收到意见”记录', en: 'What another organ says is recorded as an opinion' },
    law: '条例第十一条',
  },
  stillRuns: {
    slug: 'consultation-still-runs',
    status: 409,
    title: { zh: '答复期限尚未届满', en: 'The other side may still answer' },
    law: '条例第三十二条、第三十四条',
  },
  wasSilent: {
    slug: 'consultation-was-silent',
    status: 409,
    title: { zh: '对方的答复期限已经届满', en: 'The term of the other side is over' },
    advice: { zh: '请按“逾期未提出意见”记录。', en: 'Record that no opinion came.' },
    law: '条例第三十二条、第三十四条',
  },
  reasonNeeded: {
    slug: 'consultation-reason-needed',
    status: 422,
    title: { zh: '须写明理由', en: 'Give the reason' },
  },
  notInternal: {
    slug: 'consultation-counts-already',
    status: 409,
    title: { zh: '这一份征求意见书不是发给本级政府部门的', en: 'It did not go to a department of the same government' },
    advice: { zh: '只有时间照常计算的才需要认定。', en: 'Only one whose time is counted has to be found another organ.' },
    law: '条例第三十三条第三款',
  },
  weighingIncomplete: {
    slug: 'consultation-weighing-incomplete',
    status: 422,
    title: { zh: '评估不完整', en: 'The weighing is not complete' },
    law: '条例第三十二条',
  },
  nothingToOverride: {
    slug: 'consultation-nothing-to-override',
    status: 422,
    title: { zh: '只有被认定理由合理的不同意意见,才需要因公共利益决定公开', en: 'Only an objection found reasonable can be overridden' },
    advice: {
      zh: '请选择已评估为“理由合理”且尚未作出公共利益决定的意见,并写明理由。',
      en: 'Choose an objection found reasonable and not overridden yet, and give the grounds.',
    },
    law: '条例第三十二条',
  },
} as const satisfies Record<string, ProblemKind>;
