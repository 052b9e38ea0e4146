import type { Catalogue } from '../../shared/language/language';

const zh = {
  title: '请假与代理',
  about: '请假期间,期限提醒改送代理人;没有代理人的,送负责人。',
  none: '没有登记请假。',
  add: '登记请假',
  enter: '登记',
  cancel: '取消',
  who: '请假人',
  from: '第一日',
  until: '最后一日',
  deputy: '代理人',
  noDeputy: '无代理人(送负责人)',
  to: '至',
  withdraw: '撤销',
  withdrawOf: (name: string, from: string): string => `撤销 ${name} 自 ${from} 起的请假`,
};
const en: typeof zh = {
  title: 'Absences and deputies',
  about: 'While somebody is away, warnings go to the deputy; without one, to the head.',
  none: 'Nobody is entered as away.',
  add: 'Enter an absence',
  enter: 'Enter',
  cancel: 'Cancel',
  who: 'Who is away',
  from: 'First day',
  until: 'Last day',
  deputy: 'Deputy',
  noDeputy: 'no deputy (goes to the head)',
  to: 'to',
  withdraw: 'Withdraw',
  withdrawOf: (name, from) => `Withdraw the absence of ${name} from ${from}`,
};
export const absencesWords: Catalogue<typeof zh> = { zh, en };
