import type { Catalogue } from './language';

interface HouseWords {
  readonly service: string;
  readonly under: string;
  readonly skip: string;
  readonly back: string;
  readonly large: string;
  readonly usual: string;
  readonly otherLanguage: string;
  readonly switches: string;
  readonly errorPrefix: string;
  readonly errorTitle: string;
  readonly errorInTitle: string;
  readonly important: string;
  readonly warning: string;
  readonly footLinks: string;
  readonly home: string;
  readonly guide: string;
  readonly track: string;
  readonly fees: string;
  readonly accessibility: string;
  readonly footNote: string;
  readonly cookies: string;
}

export const houseWords: Catalogue<HouseWords> = {
  zh: {
    service: '政府信息公开申请',
    under: '依申请公开 · 在线提交与查询',
    skip: '跳到主要内容',
    back: '返回',
    large: '大字版',
    usual: '标准字号',
    otherLanguage: 'English',
    switches: '显示设置',
    errorPrefix: '错误：',
    errorTitle: '请先改正以下内容',
    errorInTitle: '有误 · ',
    important: '请注意',
    warning: '注意',
    footLinks: '相关页面',
    home: '首页',
    guide: '申请指南',
    track: '查询进度',
    fees: '收费与救济',
    accessibility: '无障碍说明',
    footNote: '依据《中华人民共和国政府信息公开条例》办理。不会上网或者填写有困难的，可以到受理机关的窗口当面提出，由工作人员协助。',
    cookies: '本网站只使用保存草稿、登录状态和显示设置所必需的 Cookie。',
  },
  en: {
    service: 'Requests for government information',
    under: 'File online · follow your request',
    skip: 'Skip to main content',
    back: 'Back',
    large: 'Large type',
    usual: 'Usual type',
    otherLanguage: '中文',
    switches: 'Display settings',
    errorPrefix: 'Error:',
    errorTitle: 'There is a problem',
    errorInTitle: 'Error: ',
    important: 'Important',
    warning: 'Warning',
    footLinks: 'Related pages',
    home: 'Home',
    guide: 'Guide',
    track: 'Follow a request',
    fees: 'Charges and remedies',
    accessibility: 'Accessibility',
    footNote:
      "Handled under the Regulation of the People's Republic of China on the Disclosure of Government Information. If going online or filling in a form is hard for you, go to the agency's counter: the staff there will help.",
    cookies: 'This site uses only the cookies it needs to keep your draft, your sign-in and your display settings.',
  },
};
