import type { ProblemKind } from '@platform/http';

export const intakeProblems = {
  noSuchDraft: {
    slug: 'no-such-draft',
    status: 404,
    title: { zh: '没有这份草稿,或者草稿已过期', en: 'There is no such draft, or it has expired' },
    advice: { zh: '请重新开始填写。草稿保存七天。', en: 'Start again. A draft is kept for seven days.' },
  },
  incomplete: {
    slug: 'application-incomplete',
    status: 422,
    title: { zh: '申请内容不完整', en: 'The application is not complete' },
    law: '条例第二十九条第二款',
    advice: { zh: '请按各项旁边的提示补充。', en: 'Complete it as said beside each field.' },
  },
  tooLong: {
    slug: 'draft-too-long',
    status: 413,
    title: { zh: '填写的内容太长', en: 'The answers are too long' },
    advice: { zh: '请把长的材料作为附件上传。', en: 'Upload long material as a file.' },
  },
  tooManyUploads: {
    slug: 'draft-too-many-files',
    status: 409,
    title: { zh: '附件太多', en: 'Too many files' },
    advice: { zh: '一份申请最多附十个文件。', en: 'At most ten files go with one application.' },
  },
  alreadyFiled: {
    slug: 'draft-already-filed',
    status: 409,
    title: { zh: '这份申请已经提交', en: 'This application has been submitted' },
    advice: {
      zh: '请凭受理编号和查询码查询;要另提申请,请重新开始填写。',
      en: 'Track it with its number and query code; begin a new draft for another request.',
    },
  },
  notFiled: {
    slug: 'draft-not-filed',
    status: 404,
    title: { zh: '这份草稿还没有提交,没有回执', en: 'This draft has not been submitted: there is no receipt' },
    advice: { zh: '请检查填写内容后提交。', en: 'Check your answers and submit them.' },
  },
  changedMeanwhile: {
    slug: 'draft-changed-meanwhile',
    status: 409,
    title: { zh: '提交时草稿又有修改', en: 'The draft was changed while it was being submitted' },
    advice: { zh: '请再检查一遍,然后重新提交。', en: 'Check it once more and submit again.' },
  },
  noSuchAgency: {
    slug: 'intake-no-such-agency',
    status: 422,
    title: { zh: '没有这个受理机关,或者它不受理申请', en: 'There is no such agency, or it takes no applications' },
    law: '条例第二十七条',
  },
  wrongChannel: {
    slug: 'intake-wrong-channel',
    status: 422,
    title: { zh: '网上申请由申请人自己提交', en: 'Online applications are filed by the applicant himself' },
    advice: {
      zh: '代录请选择当面、口头、邮寄、传真或者电子邮件。',
      en: 'On behalf of an applicant choose counter, oral, post, fax or e-mail.',
    },
  },
  receiptNotFixed: {
    slug: 'receipt-not-fixed',
    status: 422,
    title: { zh: '尚不能确定收到申请之日', en: 'The day of receipt cannot be fixed like this' },
    law: '条例第三十一条',
  },
} as const satisfies Record<string, ProblemKind>;
