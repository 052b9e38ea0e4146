import type { Catalogue } from '../../words/language';

interface HomeWords {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly file: { readonly title: string; readonly says: string; readonly go: string };
  readonly track: { readonly title: string; readonly says: string; readonly go: string };
  readonly need: { readonly title: string; readonly list: readonly string[] };
  readonly then: { readonly title: string; readonly list: readonly string[] };
  readonly more: {
    readonly title: string;
    readonly guide: string;
    readonly guideSays: string;
    readonly fees: string;
    readonly feesSays: string;
  };
}

export const homeWords: Catalogue<HomeWords> = {
  zh: {
    title: '首页',
    lead: '向政府机关要一份信息',
    text: '除了政府主动公开的，任何公民、法人和其他组织都可以向行政机关申请获取政府信息。不需要说明用途，也不需要证明与您有关。',
    file: { title: '提交申请', says: '一页只问一个问题，大约十分钟。填到一半可以停下，下次接着填。', go: '开始填写' },
    track: { title: '查询进度', says: '用受理编号和查询码，查看办到哪一步、最迟哪天答复，也可以补正或者撤回。', go: '查询' },
    need: {
      title: '需要准备什么',
      list: [
        '您想了解什么：知道文件名称或者文号最好，不知道也可以。',
        '身份证明的照片：公民用证件，单位用营业执照或者登记证书。',
        '能联系到您的电话或者电子邮箱。',
      ],
    },
    then: {
      title: '提交之后',
      list: [
        '马上得到受理编号、查询码和带时间的回执。',
        '机关与您确认收到，答复期限从那一天起算。',
        '每一天怎么算、为什么，都能在这里看到；超过期限也会照实显示。',
      ],
    },
    more: {
      title: '先了解一下',
      guide: '申请指南',
      guideSays: '谁可以申请、怎样写、分几步、要多久。',
      fees: '收费与救济',
      feesSays: '什么时候收费；对答复不服，可以怎么办。',
    },
  },
  en: {
    title: 'Home',
    lead: 'Ask a government agency for information',
    text: 'Beyond what is published anyway, any citizen, legal person or other organisation may ask an agency for government information. You need not say what you want it for, nor prove that it concerns you.',
    file: {
      title: 'File a request',
      says: 'One question on each page, about ten minutes. You can stop half-way and go on later.',
      go: 'Start',
    },
    track: {
      title: 'Follow a request',
      says: 'With its number and query code: where it stands, by which day the reply is due; you can also correct or withdraw it.',
      go: 'Follow',
    },
    need: {
      title: 'What you need',
      list: [
        'What you want to know: the title or number of a document is best, but not required.',
        'A photo of your proof of identity: your paper, or the licence of your organisation.',
        'A telephone number or e-mail address at which you can be reached.',
      ],
    },
    then: {
      title: 'After you send it',
      list: [
        'You get a number, a query code and a timed receipt at once.',
        'The agency confirms with you that it received the request; the time for the reply runs from that day.',
        'You can see here how each day is counted and why; a late reply is shown as late.',
      ],
    },
    more: {
      title: 'Good to know',
      guide: 'Guide',
      guideSays: 'Who may ask, how to say it, which steps follow and how long they take.',
      fees: 'Charges and remedies',
      feesSays: 'When a charge can follow, and what you can do if you disagree with the reply.',
    },
  },
};
