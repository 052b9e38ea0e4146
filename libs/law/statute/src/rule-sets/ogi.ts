import { successive, type Dated } from './rule-set';

/** The Regulation: terms, receipt and outcomes lie in its profile; here are the fixed days beside it. */
export interface OgiRuleSet extends Dated {
  readonly kind: 'ogi';
  /** Id of the statute profile. */
  readonly profile: string;
  /** Month and day by which the report on the year before is out. No roll-over. */
  readonly annualReturn: Readonly<Record<'department' | 'government', { readonly by: string; readonly law: string }>>;
  /** Working days to publish what has to be published without being asked for. */
  readonly publish: { readonly within: number; readonly law: string };
}

const thirtyFirstOfMarch = { by: '03-31', law: '2007年条例第三十一条' };

export const ogiRuleSets = successive<OgiRuleSet>(
  {
    kind: 'ogi',
    key: 'OGI-2008',
    name: { zh: '政府信息公开条例(2007年)', en: 'Regulation on Disclosure of Government Information (2007)' },
    inForceFrom: '2008-05-01',
    source: '国务院令第492号',
    provenance: 'read',
    doubt: { zh: '第十三条、第二十三条至第二十七条以外的条文凭记忆', en: 'Articles other than 13 and 23 to 27 are from memory' },
    profile: 'cn-ogi-2008',
    annualReturn: { department: thirtyFirstOfMarch, government: thirtyFirstOfMarch },
    publish: { within: 20, law: '2007年条例第十八条' },
  },
  {
    kind: 'ogi',
    key: 'OGI-2019',
    name: { zh: '政府信息公开条例(2019年修订)', en: 'Regulation on Disclosure of Government Information (2019)' },
    inForceFrom: '2019-05-15',
    source: '国务院令第711号',
    provenance: 'read',
    profile: 'cn-ogi-2019',
    annualReturn: {
      department: { by: '01-31', law: '条例第四十九条第一款' },
      government: { by: '03-31', law: '条例第四十九条第二款' },
    },
    publish: { within: 20, law: '条例第二十六条' },
  },
);
