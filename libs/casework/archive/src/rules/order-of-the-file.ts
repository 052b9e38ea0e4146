/** A paper of the case as it goes into the file. */
export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  readonly visibility: string;
  readonly madeAt: string;
}

export interface Leaf extends Paper {
  /** 件号, from 1. */
  readonly position: number;
  /** Group of casework §9.3, 2 to 17; 0 (cover) and 1 (list) are made from the rest. */
  readonly group: number;
  /** Belongs to the confidential sub-file. */
  readonly confidential: boolean;
}

/** Where each kind of paper lies: reply first, what it answers after it (复文在前来文在后, casework §9.3). */
const groups: Readonly<Record<string, number>> = {
  letter: 2,
  'service-proof': 3,
  application: 4,
  envelope: 4,
  'identity-proof': 5,
  authorisation: 5,
  receipt: 6,
  'receipt-evidence': 6,
  registration: 6,
  'correction-notice': 7,
  'correction-answer': 7,
  'good-reason': 7,
  'reasons-notice': 7,
  'reasons-given': 7,
  'extension-approval': 7,
  'extension-notice': 7,
  'delay-notice': 7,
  withdrawal: 7,
  'fee-notice': 7,
  'fee-outcome': 7,
  'search-record': 8,
  'search-evidence': 8,
  'consultation-letter': 9,
  'consultation-notice': 9,
  'override-letter': 9,
  'review-sheet': 11,
  'legal-opinion': 12,
  'signing-sheet': 13,
  information: 14,
};

/** Papers of no known kind lie in the file's closing part, 备考表. */
const rest = 17;

/** The file in the order of the profession: by group, within a group as it came into being, letters' attachments behind them. */
export function orderOf(papers: readonly Paper[]): Leaf[] {
  return papers
    .map((paper) => ({ ...paper, group: groups[paper.kind] ?? rest, confidential: ['withheld', 'sealed'].includes(paper.visibility) }))
    .sort((left, right) => left.group - right.group || compare(left.madeAt, right.madeAt) || compare(left.id, right.id))
    .map((leaf, index) => ({ ...leaf, position: index + 1 }));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The file's list, 卷内目录, as text: hashing it seals the hashes of all papers at once. */
export function listText(number: string, leaves: readonly Leaf[]): string {
  const lines = leaves.map(
    ({ position, group, title, sha256, confidential }) => `${position}\t${group}\t${confidential ? '密' : '-'}\t${title}\t${sha256}`,
  );
  return [`卷内目录 ${number}`, '件号\t类\t密\t题名\tSHA-256', ...lines, ''].join('\n');
}

/** Years a file is kept [DESIGN]: ten; thirty when something was refused, because that is what is disputed later (casework §9.4). */
export function retentionYears(refused: boolean): number {
  return refused ? 30 : 10;
}

/** Whether the signed reply refused anything, as the ledger tells it. */
export function wasRefused(lines: readonly { readonly act: string; readonly facts: Readonly<Record<string, unknown>> }[]): boolean {
  return lines.findLast(({ act }) => act === 'sign-reply')?.facts['refused'] === true;
}
