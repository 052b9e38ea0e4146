import type { OutcomeRule, Proposal } from './proposal';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface ProposalFault {
  readonly itemId: string;
  readonly field: string;
  readonly says: Words;
  readonly law?: string;
}

type Particular = 'withheld' | 'separability' | 'given' | 'where' | 'basis' | 'aspect' | 'earlierReply' | 'secrecyUntil';

/** What the letter must contain for an outcome beyond reasons (regulation §6.2). Outcomes not listed need nothing more. */
const neededFor: Readonly<Record<string, readonly Particular[]>> = {
  'already-public': ['where'],
  granted: ['given'],
  'partly-granted': ['given', 'withheld', 'separability'],
  'state-secret': ['separability', 'secrecyUntil'],
  'prohibited-by-law': ['basis', 'separability'],
  'endangers-security': ['aspect', 'separability'],
  'third-party-rights': ['separability'],
  'internal-affairs': ['aspect', 'separability'],
  'process-information': ['aspect', 'separability'],
  'enforcement-file': ['separability'],
  'administrative-query': ['basis', 'where'],
  duplicate: ['earlierReply'],
  publication: ['where'],
};

/** Closings, not replies: the room that closes the case records them. */
const closings: readonly string[] = ['uncorrected', 'fee-unpaid', 'withdrawn'];

const says: Readonly<Record<Particular, Words & { readonly law: string }>> = {
  withheld: { zh: '写明不予公开的部分、依据和理由', en: 'Name each withheld part with its ground and reason', law: '条例第三十七条' },
  separability: { zh: '说明能否作区分处理', en: 'Say whether the disclosable part can be separated', law: '条例第三十七条' },
  given: {
    zh: '附上公开的材料,或者写明获取方式、途径和时间',
    en: 'Attach what is given, or say how, where and when it is had',
    law: '条例第三十六条第二项',
  },
  where: { zh: '写明获取的方式、途径', en: 'Say how and where it is had', law: '条例第三十六条' },
  basis: {
    zh: '写明所依据的法律、行政法规及条款',
    en: 'Name the law or administrative regulation and its article',
    law: '条例第十四条、第三十六条第七项',
  },
  aspect: { zh: '写明属于其中哪一类', en: 'Say which of the kinds it is', law: '条例第十四条、第十六条' },
  earlierReply: { zh: '写明前次答复的文号和日期', en: 'Give number and date of the earlier reply', law: '条例第三十六条第六项' },
  secrecyUntil: {
    zh: '写明保密期限;保密期限已满的不能援引',
    en: 'Give the end of the secrecy period; an expired one cannot be cited',
    law: '保守国家秘密法第二十四条',
  },
};

/**
 * What keeps proposed outcomes from being put forward: every item answered once, with an outcome of the statute, its reasons and what
 * the letter must say. `today` matters to secrecy periods only.
 */
export function faultsInProposals(
  proposals: readonly Proposal[],
  itemIds: readonly string[],
  outcomes: Readonly<Record<string, OutcomeRule | undefined>>,
  today: string,
): ProposalFault[] {
  const missing = itemIds.filter((id) => !proposals.some(({ itemId }) => itemId === id));
  return [
    ...missing.map((itemId) => fault(itemId, 'outcome', '每一项申请内容都要有结论', 'Each item needs an outcome')),
    ...proposals.filter((proposal, index) => proposals.findIndex(({ itemId }) => itemId === proposal.itemId) !== index).map(doubled),
    ...proposals.filter(({ itemId }) => !itemIds.includes(itemId)).map(foreign),
    ...proposals.flatMap((proposal) => faultsOfOne(proposal, outcomes, today)),
  ];
}

function faultsOfOne(proposal: Proposal, outcomes: Readonly<Record<string, OutcomeRule | undefined>>, today: string): ProposalFault[] {
  const { itemId, outcome, reasons = '', withheld = [] } = proposal;
  const rule = outcomes[outcome];
  if (!rule || closings.includes(outcome))
    return [fault(itemId, 'outcome', '请选择法定的答复类型', 'Choose an outcome the statute knows for a reply')];
  const missing = (neededFor[outcome] ?? []).filter((particular) => !isThere[particular](proposal, today));
  const faults = missing.map((field) => ({ itemId, field, says: says[field], law: says[field].law }));
  const unreasoned = rule.needsReasons && !reasons.trim();
  const strange = withheld.some(({ ground }) => !outcomes[ground]?.needsGrounds);
  return [
    ...(unreasoned ? [fault(itemId, 'reasons', '请说明理由', 'Give the reasons', '条例第三十六条')] : []),
    ...faults,
    ...(strange
      ? [fault(itemId, 'withheld', '不予公开的依据不在条例第十四至十六条之内', 'A ground is not among Art. 14 to 16', '条例第十三条')]
      : []),
  ];
}

const given = (text: string | undefined): boolean => Boolean(text?.trim());

/** Whether each particular is told. */
const isThere: Readonly<Record<Particular, (proposal: Proposal, today: string) => boolean>> = {
  withheld: ({ withheld = [] }) => withheld.length > 0 && withheld.every(({ what, reason }) => given(what) && given(reason)),
  given: ({ documentIds = [], where }) => documentIds.length > 0 || given(where),
  basis: ({ basis }) => given(basis?.title) && given(basis?.article),
  earlierReply: ({ earlierReply }) => given(earlierReply?.docNo),
  secrecyUntil: ({ secrecyUntil }, today) => secrecyUntil !== undefined && secrecyUntil >= today,
  separability: ({ separability }) => given(separability),
  where: ({ where }) => given(where),
  aspect: ({ aspect }) => given(aspect),
};

function fault(itemId: string, field: string, zh: string, en: string, law?: string): ProposalFault {
  return { itemId, field, says: { zh, en }, law };
}

const doubled = ({ itemId }: Proposal): ProposalFault => fault(itemId, 'outcome', '同一项有两个结论', 'One item has two outcomes');
const foreign = ({ itemId }: Proposal): ProposalFault => fault(itemId, 'itemId', '该项不在本案中', 'That item is not in this case');
