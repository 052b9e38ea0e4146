import { successive, type Dated } from './rule-set';

/** How courts read the Regulation. */
export interface InterpretationRuleSet extends Dated {
  readonly kind: 'interpretation';
  /** Outcomes against which no suit of its own is accepted. */
  readonly notAccepted: readonly string[];
  /** Working days a judgment gives to decide anew, unless it states a term; absent where it always has to state one. */
  readonly redoWithin?: number;
}

export const interpretationRuleSets = successive<InterpretationRuleSet>(
  {
    kind: 'interpretation',
    key: 'SPC11',
    name: { zh: '最高人民法院关于审理政府信息公开行政案件若干问题的规定(2011年)', en: 'Supreme People’s Court on disclosure cases (2011)' },
    inForceFrom: '2011-08-13',
    source: '法释〔2011〕17号',
    provenance: 'read',
    notAccepted: ['needs-processing', 'publication'],
  },
  {
    kind: 'interpretation',
    key: 'SPC25',
    name: {
      zh: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释(2025年)',
      en: 'Supreme People’s Court on disclosure cases (2025)',
    },
    inForceFrom: '2025-06-01',
    source: '法释〔2025〕8号',
    provenance: 'read',
    doubt: { zh: '第一条至第三条以外据摘要,条号未核', en: 'Beyond Articles 1 to 3 known from summaries; article numbers not checked' },
    notAccepted: ['duplicate', 'administrative-query', 'needs-processing', 'petition', 'publication'],
    redoWithin: 20,
  },
);
