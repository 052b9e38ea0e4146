import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { applicantOf, CaseFiles, CaseReader, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { canonicalJson } from '@law/ledger';
import { Organisation, type Agency } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { CaseOpening, type Opening } from './case-opening.service';
import { draftScope, Drafts, type WholeDraft } from './drafts.service';
import { intakeProblems } from './intake.problems';
import type { Application, IntakeChannel } from './rules/application';
import { faultsIn, type Fault } from './rules/application-faults';
import { addresseeOf, readApplication } from './rules/read-application';
import type { Receipt, ReceiptDates } from './rules/receipt';
import { fixedBySubmission, receiptFact, type ReceiptEvidence, type ReceivedFact } from './rules/receipt-fact';
import { SubmissionsStore, type SubmissionView } from './store/submissions.store';

const receiptPurpose = 'intake.receipt';

/** An application that came on paper, by mail or by word of mouth, as the desk takes it down. */
export interface TakeDown {
  readonly application: Application;
  /** Every channel but `online`. */
  readonly channel: IntakeChannel;
  /** What shows on which day it was received; `on` alone where the confirmation is still to come. */
  readonly evidence: ReceiptEvidence;
  /** Whether proof of identity was seen or enclosed. Without it the gap is written down, not refused. */
  readonly identityProven?: boolean;
  /** Whether an agent's authority was seen or enclosed. */
  readonly authorisationSeen?: boolean;
}

export interface TakenDown extends Receipt {
  readonly standing: StandingView;
}

export interface ConfirmReceipt extends Omit<ReceiptEvidence, 'on'> {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** The day it arrived, where that is not known from the submission already. */
  readonly on?: string;
}

/** 接收: how an application becomes a case, and how its day of receipt is fixed. 条例第二十九条, 第三十一条. */
@Injectable()
export class Submissions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly opening: CaseOpening,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly store: SubmissionsStore,
    private readonly organisation: Organisation,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Files a draft. Filed again, by a second press or a lost answer, it gives the same receipt. Art. 29.
   * @throws Problem no-such-draft, draft-changed-meanwhile; application-incomplete with `faults`, each beside its field
   */
  async file(token: string): Promise<Receipt> {
    const draft = await this.unitOfWork.run(draftScope(token), () => this.drafts.look(token));
    if (draft.receipt !== undefined) return this.openReceipt(draft.receipt);
    const application = readApplication(draft.answers);
    const agency = await this.receiving(addresseeOf(draft.answers));
    const faults = [...(agency ? [] : [noAddressee]), ...faultsIn(application, enclosedIn(draft))];
    if (!agency || faults.length > 0) throw new Problem(intakeProblems.incomplete, undefined, { faults });
    const id = newId();
    const actor = applicantOf({ id, agencyId: agency.id });
    const channel = 'online' as const;
    const opening = { id, agency, channel, application, actor, uploads: draft.uploads, gaps: [], arrivedOn: this.today() };
    try {
      return await this.unitOfWork.run(draftScope(token, actor.scope), () => this.fileNow(opening, draft));
    } catch (error) {
      if (error instanceof Outrun) return this.filedMeanwhile(token);
      throw error;
    }
  }

  /** The receipt once more, while the draft it came from lives. @throws Problem no-such-draft, draft-not-filed */
  receipt(token: string): Promise<Receipt> {
    return this.unitOfWork.run(draftScope(token), async () => {
      const { receipt } = await this.drafts.look(token);
      if (receipt === undefined) throw new Problem(intakeProblems.notFiled);
      return this.openReceipt(receipt);
    });
  }

  /**
   * Takes down an application at the desk. What Art. 29 asks for and the paper does not say is written down as a gap; what cannot be
   * stored or read is refused. Where the channel fixes the day of receipt, it is confirmed in the same transaction. Art. 29, 31.
   * @throws Problem intake-wrong-channel, intake-no-such-agency, application-incomplete, receipt-not-fixed
   */
  async takeDown(actor: Actor, { application, channel, evidence, identityProven, authorisationSeen }: TakeDown): Promise<TakenDown> {
    if (channel === 'online') throw new Problem(intakeProblems.wrongChannel);
    const enclosed = { identityProofs: identityProven ? 1 : 0, authorisations: authorisationSeen ? 1 : 0 };
    const faults = faultsIn(application, enclosed);
    const unreadable = faults.filter(({ kind }) => kind === 'form');
    if (unreadable.length > 0) throw new Problem(intakeProblems.incomplete, undefined, { faults: unreadable });
    const fact = receivedNow(channel, evidence, this.today());
    const agency = await this.receiving(actor.agencyId);
    if (!agency) throw new Problem(intakeProblems.noSuchAgency);
    const gaps = faults.map(({ field, says }) => ({ field, says }));
    const opening = { id: newId(), agency, channel, application, actor, uploads: [], gaps, arrivedOn: evidence.on };
    return this.unitOfWork.run(actor.scope, async () => {
      const opened = await this.opening.open(opening, fact && (() => this.confirmOpened(opening, evidence, fact)));
      await this.store.keep(opened.submission);
      await this.opening.tell(opening, opened);
      return { ...opened.receipt, standing: opened.standing };
    });
  }

  /** Fixes the day of receipt: the term runs from it. Art. 31. @throws Problem receipt-not-fixed with the field and the reason */
  confirmReceipt(requestId: string, actor: Actor, { expectedSequence, ...given }: ConfirmReceipt): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('confirm-receipt', actor);
      const submission = await this.store.ofRequest(requestId);
      const on = (file.channel === 'online' ? undefined : given.on) ?? submission?.arrivedOn ?? file.submittedOn;
      const evidence = { ...given, on };
      return this.confirm(file, actor, evidence, received(file.channel as IntakeChannel, evidence, this.today()), expectedSequence);
    });
  }

  /** The dates as the applicant is told them, with what would follow if the receipt were confirmed today. @throws Problem no-such-case */
  async datesFor(requestId: string, actor: Actor): Promise<ReceiptDates> {
    const { channel, standing, reading } = await this.reader.view(requestId, actor);
    return this.opening.datesOf(channel as IntakeChannel, standing, reading);
  }

  /** How it was filed, for the desk: channel, wishes, gaps, evidence of receipt. Undefined when the case is not to be seen. */
  of(requestId: string, actor: Actor): Promise<SubmissionView | undefined> {
    return this.unitOfWork.run(actor.scope, () => this.store.ofRequest(requestId));
  }

  private async fileNow(opening: Opening, draft: WholeDraft): Promise<Receipt> {
    const opened = await this.opening.open(opening);
    const sealed = this.seal.close(receiptPurpose, JSON.stringify(opened.receipt));
    if (!(await this.store.keepFiled(opened.submission, draft, sealed))) throw new Outrun();
    await this.opening.tell(opening, opened);
    return opened.receipt;
  }

  private filedMeanwhile(token: string): Promise<Receipt> {
    return this.unitOfWork.run(draftScope(token), async () => {
      const { receipt } = await this.drafts.look(token);
      if (receipt === undefined) throw new Problem(intakeProblems.changedMeanwhile);
      return this.openReceipt(receipt);
    });
  }

  private async confirmOpened({ id, actor }: Opening, evidence: ReceiptEvidence, fact: ReceivedFact): Promise<StandingView> {
    return this.confirm(await this.caseFiles.open(id), actor, evidence, fact);
  }

  /** The evidence may name people, so the ledger holds its digest. */
  private async confirm(
    file: CaseFile,
    actor: Actor,
    evidence: ReceiptEvidence,
    fact: ReceivedFact,
    expectedSequence?: number,
  ): Promise<StandingView> {
    const confirmationId = await this.store.keepConfirmation(file, { evidence, by: actor.id, at: this.clock.now().toString() });
    const evidenceSha256 = createHash('sha256')
      .update(canonicalJson({ ...evidence }))
      .digest('hex');
    return file.record('confirm-receipt', actor, { confirmationId, evidenceSha256 }, { expectedSequence, clock: [fact] });
  }

  private async receiving(agencyId: string | undefined): Promise<Agency | undefined> {
    return agencyId === undefined ? undefined : this.organisation.validToday(agencyId);
  }

  private openReceipt(sealed: string): Receipt {
    return JSON.parse(this.seal.open(receiptPurpose, sealed)) as Receipt;
  }

  private today(): string {
    return this.clock.today().toString();
  }
}

/** Somebody filed or changed the draft first; the transaction is given up. */
class Outrun extends Error {}

const noAddressee: Fault = {
  field: 'agencyId',
  kind: 'gap',
  says: { zh: '请选择受理机关', en: 'Choose the agency' },
  law: '条例第二十七条',
};

function enclosedIn({ uploads }: WholeDraft): { readonly identityProofs: number; readonly authorisations: number } {
  const of = (kind: string): number => uploads.filter((upload) => upload.kind === kind).length;
  return { identityProofs: of('identity-proof'), authorisations: of('authorisation') };
}

/** The fact of a channel that fixes its day, or of a confirmation already had; undefined while one is still to come. */
function receivedNow(channel: IntakeChannel, evidence: ReceiptEvidence, today: string): ReceivedFact | undefined {
  const waits = !fixedBySubmission(channel) && evidence.confirmedOn === undefined && evidence.on <= today;
  return waits ? undefined : received(channel, evidence, today);
}

function received(channel: IntakeChannel, evidence: ReceiptEvidence, today: string): ReceivedFact {
  const verdict = receiptFact(channel, evidence, today);
  if (!verdict.fixed) throw new Problem(intakeProblems.receiptNotFixed, verdict.because, { field: verdict.field });
  return verdict.fact;
}
