import type { Application, AskedItem } from './application';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One question of the form: where its answer stands, how it is asked, how long an answer may be, and how it is said back. */
export interface Question {
  readonly field: string;
  readonly asked: Words;
  readonly max: number;
  readonly answer: (application: Application) => string | undefined;
}

const yesNo = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? '是 / yes' : '否 / no');

const applicantQuestions: readonly Question[] = [
  { field: 'applicant.kind', asked: { zh: '申请人类型', en: 'Kind of applicant' }, max: 20, answer: ({ applicant }) => applicant.kind },
  {
    field: 'applicant.statisticsKind',
    asked: { zh: '统计类型', en: 'Kind for statistics' },
    max: 20,
    answer: ({ applicant }) => applicant.statisticsKind,
  },
  { field: 'applicant.name', asked: { zh: '姓名 / 名称', en: 'Name' }, max: 100, answer: ({ applicant }) => applicant.name },
  { field: 'applicant.employer', asked: { zh: '工作单位', en: 'Employer' }, max: 100, answer: ({ applicant }) => applicant.employer },
  { field: 'applicant.idType', asked: { zh: '证件名称', en: 'Identity paper' }, max: 20, answer: ({ applicant }) => applicant.idType },
  {
    field: 'applicant.idNo',
    asked: { zh: '证件号码', en: 'Number of the identity paper' },
    max: 40,
    answer: ({ applicant }) => applicant.idNo,
  },
  {
    field: 'applicant.uscc',
    asked: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    max: 18,
    answer: ({ applicant }) => applicant.uscc,
  },
  {
    field: 'applicant.legalRep',
    asked: { zh: '法定代表人 / 负责人', en: 'Legal representative' },
    max: 60,
    answer: ({ applicant }) => applicant.legalRep,
  },
  {
    field: 'applicant.contactName',
    asked: { zh: '联系人', en: 'Contact person' },
    max: 60,
    answer: ({ applicant }) => applicant.contactName,
  },
  { field: 'applicant.phone', asked: { zh: '联系电话', en: 'Telephone' }, max: 30, answer: ({ applicant }) => applicant.phone },
  { field: 'applicant.address', asked: { zh: '联系地址', en: 'Address' }, max: 200, answer: ({ applicant }) => applicant.address },
  { field: 'applicant.postcode', asked: { zh: '邮政编码', en: 'Postcode' }, max: 12, answer: ({ applicant }) => applicant.postcode },
  { field: 'applicant.fax', asked: { zh: '传真', en: 'Fax' }, max: 30, answer: ({ applicant }) => applicant.fax },
  { field: 'applicant.email', asked: { zh: '电子邮箱', en: 'E-mail' }, max: 254, answer: ({ applicant }) => applicant.email },
  { field: 'agent.name', asked: { zh: '代理人', en: 'Agent' }, max: 60, answer: ({ agent }) => agent?.name },
  { field: 'agent.idType', asked: { zh: '代理人证件名称', en: "Agent's identity paper" }, max: 20, answer: ({ agent }) => agent?.idType },
  {
    field: 'agent.idNo',
    asked: { zh: '代理人证件号码', en: "Number of the agent's identity paper" },
    max: 40,
    answer: ({ agent }) => agent?.idNo,
  },
  { field: 'agent.phone', asked: { zh: '代理人电话', en: "Agent's telephone" }, max: 30, answer: ({ agent }) => agent?.phone },
  {
    field: 'coApplicants',
    asked: { zh: '共同申请人', en: 'Joint applicants' },
    max: 500,
    answer: ({ coApplicants }) => coApplicants?.join('、'),
  },
];

const itemParts: readonly { readonly key: keyof AskedItem; readonly asked: Words; readonly max: number }[] = [
  { key: 'title', asked: { zh: '政府信息名称', en: 'Title of the information' }, max: 300 },
  { key: 'docNo', asked: { zh: '文号', en: 'Document number' }, max: 100 },
  { key: 'description', asked: { zh: '其他特征性描述', en: 'Other description' }, max: 2000 },
  { key: 'indexNo', asked: { zh: '索引号', en: 'Index number' }, max: 100 },
  { key: 'period', asked: { zh: '时间范围', en: 'Period' }, max: 100 },
  { key: 'maker', asked: { zh: '产生机关', en: 'Agency that made it' }, max: 100 },
];

const formQuestions: readonly Question[] = [
  { field: 'carrier', asked: { zh: '提供载体', en: 'Carrier' }, max: 20, answer: ({ carrier }) => carrier },
  { field: 'route', asked: { zh: '获取途径', en: 'Route' }, max: 20, answer: ({ route }) => route },
  {
    field: 'acceptOther',
    asked: { zh: '可接受其他方式', en: 'Other ways accepted' },
    max: 20,
    answer: ({ acceptOther }) => yesNo(acceptOther),
  },
  { field: 'assistance', asked: { zh: '需要的帮助', en: 'Help needed' }, max: 500, answer: ({ assistance }) => assistance },
  {
    field: 'suggestProactive',
    asked: { zh: '建议主动公开', en: 'Publication suggested' },
    max: 20,
    answer: ({ suggestProactive }) => yesNo(suggestProactive),
  },
  { field: 'purpose', asked: { zh: '用途(选填)', en: 'Use (optional)' }, max: 500, answer: ({ purpose }) => purpose },
  {
    field: 'serviceConsent',
    asked: { zh: '同意电子送达', en: 'Consent to electronic service' },
    max: 20,
    answer: ({ serviceConsent }) => yesNo(serviceConsent),
  },
];

function itemQuestions(index: number): Question[] {
  return itemParts.map(({ key, asked, max }) => ({
    field: `items.${index}.${key}`,
    asked: { zh: `第${index + 1}项 ${asked.zh}`, en: `Item ${index + 1}: ${asked.en}` },
    max,
    answer: ({ items }) => items[index]?.[key],
  }));
}

/** Every question the applicant was asked, in the order of the form. */
export function questionsFor(application: Application): Question[] {
  return [...applicantQuestions, ...application.items.flatMap((_item, index) => itemQuestions(index)), ...formQuestions];
}
