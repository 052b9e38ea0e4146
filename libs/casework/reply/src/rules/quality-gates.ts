import type { ConsultationFindings } from './consultation-findings';
import type { Proposal } from './proposal';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One thing looked at before signing. A `warning` is shown and does not stop: a late reply is still owed. */
export interface Gate {
  readonly key: string;
  readonly passed: boolean;
  readonly severity: 'block' | 'warning';
  readonly says: Words;
  readonly law?: string;
}

/** What is known of the case when a reply is about to be signed. */
export interface ReadyFacts {
  readonly proposals: readonly Proposal[];
  readonly itemIds: readonly string[];
  readonly proposalFaults: number;
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly today: string;
  /** Items with a search record. */
  readonly searchedItemIds: readonly string[];
  /** What the confidentiality review decided, per item. */
  readonly confidentiality: Readonly<Record<string, 'open' | 'not-open' | 'refer' | undefined>>;
  readonly consultations: ConsultationFindings;
  readonly legalityPassed: boolean;
  readonly reviewAuthority?: string;
  /** Documents given with the letter that are not among the documents of this case. */
  readonly strayDocuments: number;
}

/** Outcomes by which something leaves the house, and which therefore need an open verdict of the confidentiality review (Art. 17). */
const giving: readonly string[] = ['granted', 'partly-granted'];

/** The quality gates before signing (casework §9.5) this product checks by itself, each with what it looks at. */
export function gatesOf(facts: ReadyFacts): Gate[] {
  const { proposals, itemIds } = facts;
  const searchedFor = proposals.filter(({ outcome }) => outcome === 'not-held').map(({ itemId }) => itemId);
  const given = proposals.filter(({ outcome }) => giving.includes(outcome)).map(({ itemId }) => itemId);
  return [
    gate(
      'outcome-per-item',
      itemIds.every((id) => proposals.some(({ itemId }) => itemId === id)),
      '每一项都有结论',
      'Each item has an outcome',
    ),
    gate(
      'proposals-complete',
      facts.proposalFaults === 0,
      '依据、理由、区分处理齐备',
      'Grounds, reasons and separability are complete',
      '条例第三十六、三十七条',
    ),
    gate(
      'receipt-recorded',
      facts.receiptOn !== undefined,
      '收到申请之日及依据已记录',
      'The day of receipt and its basis are recorded',
      '条例第三十一条',
    ),
    {
      ...gate(
        'in-time',
        facts.legalDue === undefined || facts.today <= facts.legalDue,
        '未超过答复期限',
        'The term has not ended',
        '条例第三十三条',
      ),
      severity: 'warning',
    },
    gate(
      'search-recorded',
      searchedFor.every((id) => facts.searchedItemIds.includes(id)),
      '信息不存在的,有该项的检索记录',
      'An item that is not held has its search record',
      '条例第三十六条第四项',
    ),
    gate(
      'confidentiality-agrees',
      given.every((id) => facts.confidentiality[id] === 'open') && itemIds.every((id) => facts.confidentiality[id] !== 'refer'),
      '公开的内容经保密审查同意公开',
      'What is given was cleared by the confidentiality review',
      '条例第十七条',
    ),
    ...consultationGates(facts),
    gate('legality-passed', facts.legalityPassed, '法制审核通过', 'The legal check agrees'),
    gate(
      'review-authority',
      Boolean(facts.reviewAuthority),
      '复议机关已填写',
      'The reconsideration authority is named',
      '行政复议法第二十三、二十四条',
    ),
    gate('attachments-in-file', facts.strayDocuments === 0, '附件均为本案材料', 'All attachments belong to this case'),
  ];
}

/** Art. 32: who may still answer is waited for, what they say is weighed, and a reasonable objection is heeded. */
function consultationGates({ consultations, proposals, today }: ReadyFacts): Gate[] {
  const { unanswered, unweighed, undecidedSilences, barredItemIds, heldUntil } = consultations;
  return [
    gate(
      'consultations-ended',
      unanswered === 0,
      '征求意见均已答复、期限届满或者终止',
      'Nobody consulted may still answer',
      '条例第三十二、三十四条',
    ),
    gate('objections-weighed', unweighed === 0, '不同意公开的意见均已评估', 'Every objection is weighed', '条例第三十二条'),
    gate(
      'silence-decided',
      undecidedSilences === 0,
      '第三方逾期未提出意见或者终止征求意见的,本机关在其后拟定了处理意见',
      'Where a third party was silent or asked no longer, the outcome was proposed knowing it',
      '条例第三十二条',
    ),
    gate(
      'objections-heeded',
      proposals.every(({ outcome, itemId }) => outcome !== 'granted' || !barredItemIds.includes(itemId)),
      '第三方有合理理由不同意的,未予全部公开',
      'What a third party objects to with good reason is not given whole',
      '条例第三十二条',
    ),
    gate(
      'release-not-held',
      heldUntil === undefined || today >= heldUntil,
      '因公共利益公开的,告知第三方后的等待期已过',
      'The hold after telling the third party is over',
      '条例第三十二条',
    ),
  ];
}

function gate(key: string, passed: boolean, zh: string, en: string, law?: string): Gate {
  return { key, passed, severity: 'block', says: { zh, en }, law };
}

export type Readiness =
  { readonly ready: true; readonly warnings: readonly Gate[] } | { readonly ready: false; readonly missing: readonly Gate[] };

export function readyToSign(gates: readonly Gate[]): Readiness {
  const open = gates.filter(({ passed }) => !passed);
  const missing = open.filter(({ severity }) => severity === 'block');
  return missing.length > 0 ? { ready: false, missing } : { ready: true, warnings: open };
}
