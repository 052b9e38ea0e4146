import type { ProblemKind } from '@platform/http';

export const remediesProblems = {
  noSuchDispute: {
    slug: 'remedies-no-such-dispute',
    status: 404,
    title: { zh: '本件没有这一复议、诉讼', en: 'This case has no such dispute' },
    advice: { zh: '请回到本件的“复议诉讼”页重新选择。', en: 'Go back to the disputes of this case and choose again.' },
  },
  incomplete: {
    slug: 'remedies-particulars-not-possible',
    status: 422,
    title: { zh: '所填内容需要改正', en: 'Some of it has to be corrected' },
  },
  alreadyReplied: {
    slug: 'remedies-already-replied',
    status: 409,
    title: { zh: '已经提交过答复', en: 'The answer was given already' },
    advice: { zh: '补充材料请上传到本件材料。', en: 'Add further papers to the documents of this case.' },
  },
  alreadyDecided: {
    slug: 'remedies-already-decided',
    status: 409,
    title: { zh: '该复议、诉讼已有结果', en: 'This dispute has been decided' },
    advice: { zh: '对结果不服的后续诉讼,请另行登记。', en: 'Register a further suit as a dispute of its own.' },
  },
  nothingOrdered: {
    slug: 'remedies-nothing-ordered',
    status: 409,
    title: { zh: '没有责令重新作出答复', en: 'No new reply was ordered' },
    law: '行政复议法第六十四条、行政诉讼法第七十条',
    advice: { zh: '请先登记责令重新作出答复的决定或者判决。', en: 'Record the decision or judgment that orders it first.' },
  },
  redecisionOpen: {
    slug: 'remedies-redecision-open',
    status: 409,
    title: { zh: '重新办理的案件已经立案', en: 'The case of the new reply is open already' },
    advice: { zh: '请在该案件中继续办理。', en: 'Go on in that case.' },
  },
} as const satisfies Record<string, ProblemKind>;
