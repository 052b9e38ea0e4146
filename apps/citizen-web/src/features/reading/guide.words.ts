import type { Catalogue } from '../../words/language';
import type { Article } from './article';

export const guide: Catalogue<Article> = {
  zh: {
    title: '政府信息公开申请指南',
    lead: '怎样向本市行政机关申请获取政府信息，提交之后会经过哪些步骤。',
    sections: [
      {
        id: 'who',
        title: '谁可以申请',
        says: ['公民、法人和其他组织都可以申请（第二十七条），不需要说明用途。可以自己申请，也可以委托他人代为申请。'],
      },
      {
        id: 'whom',
        title: '向谁申请',
        says: [
          '信息由制作它的机关公开；从公民、法人和其他组织获取的，由保存它的机关公开（第十条）。',
          '不确定的，填写时可以让系统帮您判断；找错了机关，收到的机关会告诉您。',
        ],
      },
      {
        id: 'content',
        title: '要写明什么',
        says: ['依照第二十九条，申请要包括三项内容：'],
        list: [
          '申请人的姓名或者名称、身份证明、联系方式；',
          '所申请信息的名称、文号，或者便于查询的其他特征；',
          '所申请信息的形式要求，包括获取的方式和途径。',
        ],
      },
      {
        id: 'ways',
        title: '还可以怎样提交',
        list: [
          '当面提交：到受理机关的窗口，当场得到纸质回执。',
          '口头提出：书写有困难的，可以口头提出，由工作人员代为填写。',
          '邮寄提交：寄到受理机关政府信息公开工作机构，信封上写明“政府信息公开申请”。',
        ],
      },
      {
        id: 'steps',
        title: '提交之后的步骤',
        list: [
          '确认：网上提交的，以双方确认之日为收到申请之日（第三十一条）。',
          '补正：内容不明确的，机关在收到之日起 7 个工作日内一次性告知补正事项和合理的补正期限（第三十条）。',
          '办理：机关查找、审查，需要时征求第三方和其他机关的意见，征求意见的时间不计入期限。',
          '答复：收到之日起 20 个工作日内答复；需要延长的，最多再加 20 个工作日，并告知申请人（第三十三条）。',
        ],
      },
      {
        id: 'results',
        title: '可能得到的答复',
        says: [
          '依照第三十六条，机关区分情况答复：公开、部分公开、不公开并说明理由、没有这项信息、不归本机关公开，或者告知其他办理渠道。每一项信息都有自己的答复和理由。',
        ],
      },
    ],
  },
  en: {
    title: 'Guide to requests for government information',
    lead: 'How to ask the agencies of this city for information, and what happens after you have sent a request.',
    sections: [
      {
        id: 'who',
        title: 'Who may ask',
        says: [
          'Citizens, legal persons and other organisations (Article 27), without saying what for. You can ask yourself or have somebody act for you.',
        ],
      },
      {
        id: 'whom',
        title: 'Whom to ask',
        says: [
          'Information is disclosed by the agency that made it; information obtained from citizens or organisations, by the agency that keeps it (Article 10).',
          'If you are not sure, the form helps you to find out; an agency that is not the right one tells you so.',
        ],
      },
      {
        id: 'content',
        title: 'What a request must say',
        says: ['Article 29 asks for three things:'],
        list: [
          'the name, proof of identity and contact of the applicant;',
          'the title or number of the information, or other features by which it can be found;',
          'the form in which it is wanted, and how it shall be received.',
        ],
      },
      {
        id: 'ways',
        title: 'Other ways to file',
        list: [
          "In person: at the agency's counter, with a paper receipt on the spot.",
          'Orally: if writing is hard for you, the staff write your request down.',
          'By post: to the agency\'s information disclosure office; write "Request for government information" on the envelope.',
        ],
      },
      {
        id: 'steps',
        title: 'Steps after sending it',
        list: [
          'Confirmation: a request filed online is received on the day on which both sides confirm it (Article 31).',
          'Correction: if something is unclear, the agency says within 7 working days of receipt, once and completely, what to correct and by when (Article 30).',
          'Handling: the agency searches and reviews and, where needed, asks third parties and other agencies; that time does not count.',
          'Reply: within 20 working days of receipt; if more time is needed, at most 20 more, and the applicant is told (Article 33).',
        ],
      },
      {
        id: 'results',
        title: 'What the reply can be',
        says: [
          'Under Article 36 the agency discloses, discloses in part, refuses with reasons, says that there is no such information or that it is not the one to disclose it, or names another channel. Each piece of information has its own answer and reasons.',
        ],
      },
    ],
  },
};
