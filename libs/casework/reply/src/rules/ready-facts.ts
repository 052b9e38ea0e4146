import type { CaseFile } from '@casework/case-file';
import type { DocumentView } from '@office/documents';
import type { Agency } from '@office/organisation';
import { consultationFindingsIn } from './consultation-findings';
import { faultsInProposals } from './faults-in-proposals';
import { findingsIn } from './ledger-findings';
import type { Proposal } from './proposal';
import type { ReadyFacts } from './quality-gates';

type File = Pick<CaseFile, 'items' | 'profile' | 'today' | 'receiptOn' | 'reading' | 'standing'>;

/** Everything the gates look at, from the case, its papers and its history. */
export function readyFacts(
  file: File,
  proposals: readonly Proposal[],
  { reviewAuthority }: Pick<Agency, 'reviewAuthority'>,
  papers: readonly Pick<DocumentView, 'id'>[],
  ledger: Parameters<typeof findingsIn>[0],
): ReadyFacts {
  const itemIds = file.items.map(({ id }) => id);
  const today = file.today.toString();
  const held = new Set(papers.map(({ id }) => id));
  const given = proposals.flatMap(({ documentIds = [] }) => documentIds);
  return {
    ...findingsIn(ledger),
    consultations: consultationFindingsIn(ledger),
    proposals,
    itemIds,
    proposalFaults: faultsInProposals(proposals, itemIds, file.profile.outcomes, today).length,
    receiptOn: file.receiptOn,
    legalDue: file.reading.legalDue,
    today,
    legalityPassed: file.standing.milestones.includes('legality-checked'),
    reviewAuthority,
    strayDocuments: given.filter((id) => !held.has(id)).length,
  };
}
