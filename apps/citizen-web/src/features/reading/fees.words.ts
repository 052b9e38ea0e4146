import type { Catalogue } from '../../words/language';
import type { Article } from './article';

/** Terms and bodies of a remedy belong to the reply of each case, where the law says them for that case; here only that they exist. */
export const fees: Catalogue<Article> = {
  zh: {
    title: '收费与救济',
    lead: '申请政府信息一般不收费；对答复不服的，法律给了您几条路。',
    sections: [
      {
        id: 'fees',
        title: '收费',
        says: [
          '行政机关依申请提供政府信息，不收取费用。',
          '申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以收取信息处理费（第四十二条）。要收费的，会先通知您金额、计算方法和缴纳期限，您也可以选择不缴纳而减少申请的内容。',
        ],
      },
      {
        id: 'late',
        title: '超过期限没有答复',
        says: [
          '查询页面会照实显示已经超期。您可以联系受理机关，可以向上一级政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（第四十七条、第五十一条）。',
        ],
      },
      {
        id: 'remedies',
        title: '对答复不服',
        says: [
          '认为机关的答复侵犯自己合法权益的，可以申请行政复议或者提起行政诉讼（第五十一条）。哪些情况要先复议、向谁提出、到哪一天为止，都写在您的答复书里，也写在本网站的答复页面上。',
        ],
      },
      {
        id: 'others',
        title: '其他途径',
        list: [
          '认为机关没有依法公开的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报（第四十七条）。',
          '发现机关保存的关于自己的信息有错误，可以带上证据要求更正（第四十一条）。',
        ],
      },
    ],
  },
  en: {
    title: 'Charges and remedies',
    lead: 'Information is normally free of charge, and the law gives you several ways if you disagree with a reply.',
    sections: [
      {
        id: 'fees',
        title: 'Charges',
        says: [
          'Agencies provide government information on request free of charge.',
          'Only where the number and frequency of requests clearly exceed what is reasonable may an agency charge for processing (Article 42). It tells you the amount, how it was worked out and when to pay first; you can also ask for less instead of paying.',
        ],
      },
      {
        id: 'late',
        title: 'No reply in time',
        says: [
          'The page of your request shows plainly that it is late. You can contact the agency, complain to the authority in charge of information disclosure, and apply for administrative reconsideration or go to court as the law provides (Articles 47 and 51).',
        ],
      },
      {
        id: 'remedies',
        title: 'If you disagree with the reply',
        says: [
          'Whoever thinks that a reply infringes his lawful rights may apply for administrative reconsideration or go to court (Article 51). When reconsideration comes first, to whom you turn and until which day is said in your reply, and on the reply page of this site.',
        ],
      },
      {
        id: 'others',
        title: 'Other ways',
        list: [
          'If an agency does not disclose what it must, you can complain to the agency above it or to the authority in charge of information disclosure (Article 47).',
          'If an agency keeps wrong information about you, you can ask for its correction and show the evidence (Article 41).',
        ],
      },
    ],
  },
};
