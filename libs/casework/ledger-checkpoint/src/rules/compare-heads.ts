import type { CaseHead, Head } from '@law/ledger';

export type HeadFault = 'case-gone' | 'end-cut-off' | 'head-changed';

export interface Comparison {
  readonly faults: readonly { readonly caseId: string; readonly sequence: number; readonly because: HeadFault }[];
  /** Cases that went on since: the line that was their head has to be looked up. */
  readonly grown: readonly CaseHead[];
}

/** What became of the heads a checkpoint names. Chains only grow: a case that is gone or shorter was tampered with. */
export function compareHeads(kept: readonly CaseHead[], now: ReadonlyMap<string, Head>): Comparison {
  const because = ({ caseId, sequence, hash }: CaseHead): HeadFault | undefined => {
    const head = now.get(caseId);
    if (!head) return 'case-gone';
    if (head.sequence < sequence) return 'end-cut-off';
    return head.sequence === sequence && head.hash !== hash ? 'head-changed' : undefined;
  };
  return {
    faults: kept.flatMap((head) => {
      const reason = because(head);
      return reason === undefined ? [] : [{ caseId: head.caseId, sequence: head.sequence, because: reason }];
    }),
    grown: kept.filter(({ caseId, sequence }) => (now.get(caseId)?.sequence ?? 0) > sequence),
  };
}
