import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Documents, type DocumentView } from '@office/documents';
import { Notifications } from '@office/notification';
import { Organisation, type Agency } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { replyProblems } from './reply.problems';
import { documentNumber } from './rules/document-number';
import { composeLetter, letterText } from './rules/letter';
import { lettersFacts, outcomeOf, refusesAny, remediesOf } from './rules/letters-facts';
import { gatesOf, readyToSign, type Gate } from './rules/quality-gates';
import { readyFacts } from './rules/ready-facts';
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

/** What the ledger keeps of a signing; delivery and archive read it there. */
interface SignedFacts {
  readonly docNo: string;
  readonly signedOn: string;
  readonly outcome: string;
  readonly refused: boolean;
  readonly document: Digest;
  readonly given: readonly Digest[];
  /** Every paper there was when it was decided: what comes later is no evidence for the decision (casework §10.3). */
  readonly evidence: readonly Digest[];
}

interface Digest {
  readonly id: string;
  readonly sha256: string;
}

/** 签发: the gates, the number, the letter. */
@Injectable()
export class Signing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
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
      const prepared = await this.prepare(requestId, actor, expectedSequence);
      prepared.file.mustAllow('sign-reply', actor);
      const readiness = readyToSign(prepared.gates);
      if (!readiness.ready) throw new Problem(replyProblems.notReadyToSign, undefined, { missing: readiness.missing });
      const signed = await this.write(prepared, actor);
      const warnings = readiness.warnings.map(({ key }) => key);
      await this.tellRegistrars(prepared.file);
      return prepared.file.record('sign-reply', actor, { ...signed, warnings }, { expectedSequence });
    });
  }

  /** The signed letter; nothing before it was signed. */
  letterOf(scope: Scope, requestId: string): Promise<KeptLetter | undefined> {
    return this.unitOfWork.run(scope, () => this.replies.letterOf(requestId));
  }

  private async prepare(requestId: string, actor: Actor, expectedSequence?: number): Promise<Prepared> {
    const file = await this.caseFiles.open(requestId, expectedSequence);
    const proposal = await this.replies.proposalOf(requestId);
    if (!proposal) throw new Problem(replyProblems.nothingProposed);
    const agency = await this.organisation.agency(file.agencyId);
    const papers = await this.documents.list(actor.scope, requestId, 'agency');
    return { file, proposal, agency, papers, gates: gatesOf(readyFacts(file, proposal.outcomes, agency, papers, await file.ledger())) };
  }

  private async write({ file, proposal, agency, papers }: Prepared, actor: Actor): Promise<SignedFacts> {
    const { outcomes } = proposal;
    const number = await this.replies.nextNumber(file.agencyId, series, file.today.year);
    const docNo = documentNumber(agency.word, series, file.today.year, number);
    const { name } = await this.reader.addressee(file.id);
    const remedies = remediesOf(file, outcomes, agency);
    const letter = composeLetter(lettersFacts({ file, outcomes, agency, docNo, applicantName: name, remedies: remedies.text }));
    const { id, sha256 } = await this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind: 'letter',
      title: letter.title.zh,
      fileName: `${docNo}.txt`,
      visibility: 'internal',
      madeBy: actor.id,
      text: letterText(letter),
    });
    const signedOn = file.today.toString();
    const kept = { docNo, letter, documentId: id, sha256, remedies: remedies.variant, signedBy: actor.id, signedOn };
    await this.replies.keepLetter(file, { ...kept, series, year: file.today.year, number });
    const decided = { outcome: outcomeOf(file, outcomes), refused: refusesAny(file, outcomes) };
    return { docNo, signedOn, ...decided, document: { id, sha256 }, given: givenIn(proposal, papers), evidence: papers.map(digestOf) };
  }

  private tellRegistrars({ agencyId, id, number }: CaseFile): Promise<void> {
    const to = { role: 'registrar' };
    return this.notifications.notice({ agencyId, requestId: id, to, template: 'reply-signed', particulars: { number } });
  }
}

/** What is given with the letter: it becomes visible to the applicant when the letter is delivered. */
function givenIn({ outcomes }: KeptProposal, papers: readonly DocumentView[]): SignedFacts['given'] {
  const wanted = new Set(outcomes.flatMap(({ documentIds = [] }) => documentIds));
  return papers.filter(({ id }) => wanted.has(id)).map(digestOf);
}

function digestOf({ id, sha256 }: DocumentView): Digest {
  return { id, sha256 };
}
