import type { ProblemKind } from '@platform/http';

export const correspondenceProblems = {
  notPrinted: {
    slug: 'sheet-not-printed',
    status: 503,
    title: { zh: '期限计算表暂时无法生成 PDF', en: 'The sheet of the term cannot be printed now' },
    advice: {
      zh: '逐日计算的内容在页面上可以查看,也可以用浏览器打印;请稍后再试,仍不成功的请联系系统管理员。',
      en: 'The days can be read on the page and printed from the browser. Try again later; if it fails again, tell the administrator.',
    },
  },
  tooLong: {
    slug: 'sheet-too-long',
    status: 422,
    title: { zh: '期限计算表太长,无法打印', en: 'The sheet of the term is too long to print' },
    advice: {
      zh: '一张计算表最多 1200 天,一份文件最多 4000 天。请核对延迟答复的日期,或者分成几份文件打印。',
      en: 'A sheet holds at most 1,200 days, a document 4,000. Check the day the reply was delayed to, or print several documents.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
