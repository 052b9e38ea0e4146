import type { ProblemKind } from '@platform/http';

export const identityProblems = {
  notSignedIn: {
    slug: 'not-signed-in',
    status: 401,
    title: { zh: '请先登录', en: 'You are not signed in' },
    advice: {
      zh: '登录已过期或尚未登录;登录后可继续,您填写的内容没有丢失。',
      en: 'The session ended or never began; sign in and go on, what you typed is kept.',
    },
  },
  signInFailed: {
    slug: 'sign-in-failed',
    status: 401,
    title: { zh: '账号或密码不正确', en: 'Account or password is wrong' },
    advice: { zh: '请核对后重试;忘记密码请联系管理员。', en: 'Check both and try again; an administrator can reset the password.' },
  },
  signInIncomplete: {
    slug: 'sign-in-incomplete',
    status: 422,
    title: { zh: '请填写账号和密码', en: 'Give account and password' },
    advice: { zh: '账号不超过 64 个字符,密码不超过 200 个字符。', en: 'At most 64 characters of account and 200 of password.' },
  },
  accessFailed: {
    slug: 'access-failed',
    status: 401,
    title: { zh: '受理编号或查询码不正确', en: 'Number or query code is wrong' },
    advice: {
      zh: '请核对回执上的受理编号和查询码;遗失查询码的,请携带身份证明联系受理机关。',
      en: 'Both are on the receipt. If the code is lost, ask the agency and bring proof of identity.',
    },
  },
  tooManyAttempts: {
    slug: 'too-many-attempts',
    status: 429,
    title: { zh: '尝试次数过多', en: 'Too many attempts' },
    advice: { zh: '为保护申请人信息,请十五分钟后再试。', en: 'To protect applicants, please wait fifteen minutes and try again.' },
  },
  notYourRight: {
    slug: 'not-your-right',
    status: 403,
    title: { zh: '您的岗位没有这项权限', en: 'Your post does not include this right' },
    advice: { zh: '需要时请联系本单位管理员;您仍处于登录状态。', en: 'Ask your administrator if you need it; you are still signed in.' },
  },
  foreignPage: {
    slug: 'request-from-another-page',
    status: 403,
    title: { zh: '请求不是从本系统页面发出的', en: 'This did not come from a page of this system' },
    advice: { zh: '请刷新页面后重试。', en: 'Reload the page and try again.' },
  },
  weakPassword: {
    slug: 'weak-password',
    status: 422,
    title: { zh: '密码至少十二个字符', en: 'A password needs at least twelve characters' },
  },
  accountTaken: {
    slug: 'account-taken',
    status: 409,
    title: { zh: '账号已存在', en: 'This account exists already' },
  },
  absenceDays: {
    slug: 'absence-days',
    status: 422,
    title: { zh: '请假日期不正确', en: 'These days cannot be' },
    advice: { zh: '最后一日不能早于第一日,也不能早于今天。', en: 'The last day is not before the first, and not before today.' },
  },
  absenceNotYours: {
    slug: 'absence-not-yours',
    status: 403,
    title: { zh: '只能登记本人或者所负责人员的请假', en: 'You enter your own absence, or that of the people you are the head of' },
    advice: { zh: '请由本人或其负责人登记。', en: 'Ask him, or the head, to enter it.' },
  },
  absenceOverlaps: {
    slug: 'absence-overlaps',
    status: 409,
    title: { zh: '该期间已登记请假', en: 'He is entered as away then already' },
    advice: { zh: '如需变更,请先撤销原登记。', en: 'To change it, withdraw the earlier entry first.' },
  },
  deputyNotPossible: {
    slug: 'deputy-not-possible',
    status: 422,
    title: { zh: '不能由此人代理', en: 'This person cannot stand in' },
    advice: { zh: '代理人须是本机关在岗的其他人员。', en: 'Choose another person who works at the agency today.' },
  },
  noSuchColleague: {
    slug: 'no-such-colleague',
    status: 422,
    title: { zh: '本机关没有此人', en: 'Nobody of that name works at the agency' },
    advice: { zh: '请从列表中选择。', en: 'Choose from the list.' },
  },
  noSuchAbsence: {
    slug: 'no-such-absence',
    status: 404,
    title: { zh: '没有这条请假登记', en: 'There is no such absence' },
    advice: { zh: '可能已撤销或已结束;请刷新。', en: 'It was withdrawn or is over; reload the page.' },
  },
} as const satisfies Record<string, ProblemKind>;
