import { successive, type Dated } from './rule-set';

/** Form of the annual return. Its days are days of the year reported on, not of the year it is written in. */
export interface ReturnRuleSet extends Dated {
  readonly kind: 'return';
}

export const returnRuleSets = successive<ReturnRuleSet>(
  {
    kind: 'return',
    key: 'AR-2014',
    name: { zh: '政府信息公开情况统计表(2014年)', en: 'Statistics table of 2014' },
    inForceFrom: '2014-01-01',
    source: '国办发〔2014〕32号',
    provenance: 'memory',
  },
  {
    kind: 'return',
    key: 'AR-60',
    name: { zh: '政府信息公开工作年度报告格式(试行)', en: 'Form of the annual report, on trial' },
    inForceFrom: '2019-01-01',
    source: '国办公开办函〔2019〕60号',
    provenance: 'read',
  },
  {
    kind: 'return',
    key: 'AR-30',
    name: { zh: '政府信息公开工作年度报告格式', en: 'Form of the annual report' },
    inForceFrom: '2021-01-01',
    source: '国办公开办函〔2021〕30号',
    provenance: 'read',
    doubt: { zh: '填报说明只读到开头', en: 'The explanatory text was read at its beginning only' },
  },
);
