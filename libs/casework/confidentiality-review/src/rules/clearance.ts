interface Words {
  readonly zh: string;
  readonly en: string;
}

export const decisions = ['open', 'not-open', 'refer'] as const;
export type Decision = (typeof decisions)[number];

/** What the confidentiality officer found on one item: 逐项审查, 先审查后公开. */
export interface Opinion {
  readonly itemId: string;
  readonly decision: Decision;
  readonly basis: string;
  readonly opinion: string;
  /** Where it was referred to when the office cannot determine it (Art. 17). */
  readonly referredTo?: string;
}

export interface ClearanceFault {
  readonly itemId: string;
  readonly field: 'itemId' | 'decision' | 'basis' | 'opinion' | 'referredTo';
  readonly says: Words;
}

/** What an item-by-item review lacks, Art. 17: each item once, with basis and opinion; a referral names the authority. */
export function faultsInReview(opinions: readonly Opinion[], itemIds: readonly string[]): ClearanceFault[] {
  return [
    ...itemIds
      .filter((id) => opinions.filter(({ itemId }) => itemId === id).length !== 1)
      .map((itemId) => fault(itemId, 'decision', '每一项须有且只有一个审查结论', 'Each item needs exactly one decision')),
    ...opinions
      .filter(({ itemId }) => !itemIds.includes(itemId))
      .map(({ itemId }) => fault(itemId, 'itemId', '该项不在本案中', 'That item is not in this case')),
    ...opinions.filter(({ basis }) => !basis.trim()).map(({ itemId }) => fault(itemId, 'basis', '写明审查依据', 'Give the basis')),
    ...opinions.filter(({ opinion }) => !opinion.trim()).map(({ itemId }) => fault(itemId, 'opinion', '写明审查意见', 'Give the opinion')),
    ...opinions
      .filter(({ decision, referredTo }) => decision === 'refer' && !referredTo?.trim())
      .map(({ itemId }) =>
        fault(itemId, 'referredTo', '写明报请哪个主管部门或者保密行政管理部门确定', 'Name the authority asked to determine it'),
      ),
  ];
}

/** While one item waits for the authority it was referred to, nothing is cleared; the term runs on (Art. 33 does not exclude it). */
export function isCleared(opinions: readonly Opinion[]): boolean {
  return opinions.every(({ decision }) => decision !== 'refer');
}

function fault(itemId: string, field: ClearanceFault['field'], zh: string, en: string): ClearanceFault {
  return { itemId, field, says: { zh, en } };
}
