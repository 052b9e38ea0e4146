import type { Catalogue } from '../../words/language';

export type Trouble = 'not-found' | 'forbidden' | 'too-large' | 'too-many' | 'unreachable' | 'broken' | 'moved-on' | 'refused';

interface TroubleWords {
  readonly pages: Readonly<Record<Trouble, { readonly title: string; readonly says: readonly string[] }>>;
  readonly home: string;
  readonly back: string;
  readonly quote: string;
}

export const troubleWords: Catalogue<TroubleWords> = {
  zh: {
    pages: {
      'not-found': { title: '没有这个页面', says: ['网址可能抄写有误，或者页面已经移走。', '查询申请进度，请用受理编号和查询码。'] },
      forbidden: {
        title: '这次提交没有被接受',
        says: ['提交不是从本网站的页面发出的，为保护您的申请，系统没有执行。', '请返回原来的页面，重新打开后再提交一次。'],
      },
      'too-large': {
        title: '提交的内容太大',
        says: ['请按浏览器的“返回”键，您填写的内容还在。删减一些文字，或者换一个小一点的文件再试。'],
      },
      'too-many': {
        title: '操作太频繁，请稍候',
        says: ['为保护每个人的申请，同一网络地址在短时间内的次数有限。', '您填写的内容已经保存。请等几分钟再试。'],
      },
      unreachable: {
        title: '系统暂时连接不上',
        says: ['您已经保存的内容不会丢失。请过几分钟再试。', '急需提出申请的，也可以到受理机关窗口当面提交或者邮寄。'],
      },
      broken: { title: '系统出了问题', says: ['问题已经记录。您已经保存的内容不会丢失，请过一会儿再试。'] },
      'moved-on': { title: '这件申请刚刚有了变化', says: ['在您打开页面之后，申请有了新的进展，所以这一步没有执行。请先看看最新的情况。'] },
      refused: { title: '这一步没有完成', says: [] },
    },
    home: '回到首页',
    back: '返回上一步',
    quote: '需要联系工作人员时，请告知这个编号：',
  },
  en: {
    pages: {
      'not-found': {
        title: 'There is no such page',
        says: ['The address may be mistyped, or the page has moved.', 'To follow a request, use its number and query code.'],
      },
      forbidden: {
        title: 'This form was not accepted',
        says: [
          'It was not sent from a page of this site. To protect your request, nothing was done.',
          'Go back to the page, open it again and send it once more.',
        ],
      },
      'too-large': {
        title: 'That was too large',
        says: ["Use your browser's back button: what you typed is still there. Shorten the text or choose a smaller file and try again."],
      },
      'too-many': {
        title: 'Too many tries; please wait a little',
        says: [
          "To protect everyone's requests, one network address has a limited number of tries in a short time.",
          'What you typed has been kept. Wait a few minutes and try again.',
        ],
      },
      unreachable: {
        title: 'The system cannot be reached just now',
        says: [
          'Nothing you saved is lost. Try again in a few minutes.',
          "If it is urgent, you can also hand in your request at the agency's counter or send it by post.",
        ],
      },
      broken: {
        title: 'Something went wrong here',
        says: ['It has been recorded. Nothing you saved is lost; try again in a little while.'],
      },
      'moved-on': {
        title: 'This request has just moved on',
        says: ['Something happened to it after you opened the page, so this step was not taken. Look at where it stands now first.'],
      },
      refused: { title: 'This step was not taken', says: [] },
    },
    home: 'Go to the home page',
    back: 'Go back',
    quote: 'If you contact the staff, quote this number:',
  },
};
