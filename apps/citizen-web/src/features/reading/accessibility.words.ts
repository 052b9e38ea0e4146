import type { Catalogue } from '../../words/language';
import type { Article } from './article';

export const accessibility: Catalogue<Article> = {
  zh: {
    title: '无障碍说明',
    lead: '本网站希望每个人都能独立使用。',
    sections: [
      {
        id: 'how',
        title: '我们怎样做',
        list: [
          '每一页都可以只用键盘操作，可以用读屏软件阅读，放大到 400% 也不会缺少内容。',
          '页面上方可以切换大字版，系统会记住您的选择。',
          '不依靠颜色一种方式说明期限和错误，都有文字。',
          '没有动画，没有倒计时，也没有图形验证码。',
          '不需要开启脚本；手机、旧电脑和网速慢的地方都能用。',
        ],
      },
      { id: 'standard', title: '遵循的标准', says: ['按照《网页内容无障碍指南》2.2 版 AA 级制作，每次更新都用自动工具和人工检查。'] },
      {
        id: 'help',
        title: '需要人工帮助',
        says: [
          '阅读有困难或者有视听障碍的，填写申请的最后一步可以说明需要什么帮助，机关应当提供（第四十三条）。也可以到受理机关的窗口，由工作人员协助。',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this site on their own.',
    sections: [
      {
        id: 'how',
        title: 'What we do',
        list: [
          'Every page works with the keyboard alone and with a screen reader, and loses nothing when enlarged to 400%.',
          'Large type can be switched on at the top of each page and is remembered.',
          'Time limits and errors are never told by colour alone: there are always words.',
          'There is no animation, no countdown and no picture puzzle.',
          'No scripts are needed; telephones, old computers and slow lines are enough.',
        ],
      },
      {
        id: 'standard',
        title: 'The standard',
        says: ['Made to the Web Content Accessibility Guidelines 2.2, level AA, and checked by tools and by hand at every change.'],
      },
      {
        id: 'help',
        title: 'Help from a person',
        says: [
          "If reading, seeing or hearing is hard for you, the last step of the form asks what help you need, and the agency gives it (Article 43). You can also go to the agency's counter, where the staff will help.",
        ],
      },
    ],
  },
};
