import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { mainOutcomeOf, remediesFor } from '@law/statute';
import { Documents, type DocumentView } from '@office/documents';
import { Notifications } from '@office/notification';
import { Organisation, type Agency } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { replyProblems } from './reply.problems';
import { documentNumber } from './rules/document-number';
import { faultsInProposals } from './rules/faults-in-proposals';
import { findingsIn } from './rules/ledger-findings';
import { composeLetter, letterText } from './rules/letter';
import { gatesOf, readyToSign, type Gate } from './rules/quality-gates';
import { RepliesStore, type KeptLetter, type KeptProposal } from './store/replies.store';

/** The register decisions are numbered in. */
const series = '告';

export interface SignReply {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
}

/** What is loaded before a signing is decided. */
interface Prepared {
  readonly file: CaseFile;
  readonly proposal: KeptProposal;
  readonly agency: Agency;
  readonly papers: readonly DocumentView[];
  readonly gates: readonly Gate[];
}

/** 签发: the gates, the number, the letter. */
@Injectable()
export class Signing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly replies: RepliesStore,
    private readonly documents: Documents,
    private readonly organisation: Organisation,
    private readonly notifications: Notifications,
  ) {}

  /** The quality gates as they stand, without acting: the desk shows what is missing. Casework §9.5. @throws Problem reply-nothing-proposed */
  gates(requestId: string, actor: Actor): Promise<readonly Gate[]> {
    return this.unitOfWork.run(actor.scope, async () => (await this.prepare(requestId, actor)).gates);
  }

  /** Signs: number, letter and hash in one transaction. Art. 36. @throws Problem reply-not-ready-to-sign, reply-nothing-proposed */
  sign(requestId: string, actor: Actor, { expectedSequence }: SignReply): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const prepared = await this.prepare(requestId, actor);
      prepared.file.mustAllow('sign-reply', actor);
      const readiness = readyToSign(prepared.gates);
      if (!readiness.ready) throw new Problem(replyProblems.notReadyToSign, undefined, { missing: readiness.missing });
      const signed = await this.write(prepared, actor);
      const warnings = readiness.warnings.map(({ key }) => key);
      return prepared.file.record('sign-reply', actor, { ...signed, warnings }, { expectedSequence });
    });
  }

  /** The signed letter; nothing before it was signed. */
  letterOf(scope: Scope, requestId: string): Promise<KeptLetter | undefined> {
    return this.unitOfWork.run(scope, () => this.replies.letterOf(requestId));
  }

  private async prepare(requestId: string, actor: Actor): Promise<Prepared> {
    const file = await this.caseFiles.open(requestId);
    const proposal = await this.replies.proposalOf(requestId);
    if (!proposal) throw new Problem(replyProblems.nothingProposed);
    const agency = await this.organisation.agency(file.agencyId);
    const papers = await this.documents.list(actor.scope, requestId, 'agency');
    return { file, proposal, agency, papers, gates: gatesOf(readyFacts(file, proposal, agency, papers, await file.ledger())) };
  }

  private async write({ file, proposal, agency, papers }: Prepared, actor: Actor): Promise<SignedFacts> {
    const year = file.today.year;
    const number = await this.replies.nextNumber(file.agencyId, series, year);
    const docNo = documentNumber(agency.word, series, year, number);
    const letter = letterFor(file, proposal, agency, docNo);
    const kept = await this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind: 'letter',
      title: letter.title.zh,
      fileName: `${docNo}.txt`,
      visibility: 'internal',
      madeBy: actor.id,
      text: letterText(letter),
    });
    const signed = { docNo, letter, documentId: kept.id, sha256: kept.sha256, remedies: 'RB', signedBy: actor.id, signedOn: file.today.toString() };
    await this.replies.keepLetter(file, { ...signed, series, year, number });
    const given = givenIn(proposal, papers);
    return { docNo, signedOn: signed.signedOn, document: { id: kept.id, sha256: kept.sha256 }, given };
  }
}
