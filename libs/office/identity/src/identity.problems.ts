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
} as const satisfies Record<string, ProblemKind>;
