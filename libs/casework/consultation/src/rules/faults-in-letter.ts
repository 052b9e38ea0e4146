import type { ConsultationKind } from '@law/statute';
import type { Words } from './consultation';
import type { ConsultedSide } from './consulted-side';

/** What a 征求意见书 is made of, as the desk fills it in. */
export interface LetterWish {
  readonly kind: ConsultationKind;
  readonly side: ConsultedSide;
  /** The items of the request it concerns. */
  readonly itemIds: readonly string[];
  /** The information concerned, in words that tell nobody who asks. */
  readonly information: string;
  /** What the other side is asked. */
  readonly asks: string;
  /** A department of the same government. */
  readonly ownGovernment?: boolean;
}

export interface LetterFault {
  readonly field: string;
  readonly says: Words;
}

/** Everything the letter lacks, field by field. R-32a. */
export function faultsInLetter(wish: LetterWish, itemIds: readonly string[]): LetterFault[] {
  const { side, information, asks, ownGovernment, kind } = wish;
  return [
    ...blank(side.name, 'side.name', '写明被征求意见的人或者单位', 'Name whom you ask'),
    ...blank(side.address, 'side.address', '写明送达地址', 'Give the address of service'),
    ...blank(information, 'information', '写明涉及的政府信息', 'Say which information it concerns'),
    ...blank(asks, 'asks', '写明征求意见的事项', 'Say what you ask'),
    ...when(wish.itemIds.length === 0, 'itemIds', '选择涉及的申请内容', 'Choose the items concerned'),
    ...when(
      wish.itemIds.some((id) => !itemIds.includes(id)),
      'itemIds',
      '该项不在本案中',
      'That item is not in this case',
    ),
    ...when(
      ownGovernment === true && kind !== 'other-organ',
      'ownGovernment',
      '只有征求其他机关意见时才区分是否本级政府部门',
      'Only where another organ is asked does it matter whether it is a department of the same government',
    ),
  ];
}

function blank(text: string, field: string, zh: string, en: string): LetterFault[] {
  return when(!text.trim(), field, zh, en);
}

function when(faulty: boolean, field: string, zh: string, en: string): LetterFault[] {
  return faulty ? [{ field, says: { zh, en } }] : [];
}
