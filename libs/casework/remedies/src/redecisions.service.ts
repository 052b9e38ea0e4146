import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type CaseFile, type Filing } from '@casework/case-file';
import type { ClockFact } from '@law/clock';
import { Organisation } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Dispute } from './dispute';
import { remediesProblems } from './remedies.problems';
import { DisputesStore } from './store/disputes.store';
import { newReply } from './watched';

export interface OpenRedecision {
  /** Ledger sequence of the case first decided, as the user saw it. */
  readonly expectedSequence: number;
  readonly disputeId: string;
}

/** The case of the new reply, as it begins. */
export interface Redecision {
  readonly requestId: string;
  readonly number: string;
  /** For the applicant; shown once. */
  readonly queryCode: string;
  readonly legalDue?: string;
}

type Ordered = Dispute & { readonly decision: NonNullable<Dispute['decision']> };

/** The new reply a decision or a judgment ordered, as a case of its own with its own limit. 行政复议法第六十四条, 行政诉讼法第七十条. */
@Injectable()
export class Redecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly organisation: Organisation,
    private readonly disputes: DisputesStore,
  ) {}

  /**
   * Opens the new case with the items, the applicant, the statute and the days of the old one, the order after them: the day of receipt
   * stays, the term is the order's. It is no new request: its first ledger line names the case it decides anew. @throws Problem remedies-nothing-ordered, remedies-redecision-open
   */
  open(requestId: string, actor: Actor, { expectedSequence, disputeId }: OpenRedecision): Promise<Redecision> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      const dispute = await this.ordered(requestId, disputeId);
      const id = newId();
      await file.note('link-redecision', actor, { disputeId, redecisionId: id }, { watch: [{ kind: newReply, subject: disputeId }] });
      const { number, queryCode, legalDue } = await this.caseFiles.begin(await this.filing(id, file, dispute), actor);
      await this.disputes.keepRedecision(disputeId, { requestId: id, number });
      return { requestId: id, number, queryCode, legalDue };
    });
  }

  private async ordered(requestId: string, disputeId: string): Promise<Ordered> {
    const found = (await this.disputes.ofRequest(requestId)).find(({ id }) => id === disputeId);
    if (!found) throw new Problem(remediesProblems.noSuchDispute);
    const { decision, redecision } = found;
    if (!decision?.order) throw new Problem(remediesProblems.nothingOrdered);
    if (redecision) throw new Problem(remediesProblems.redecisionOpen, undefined, { number: redecision.number });
    return { ...found, decision };
  }

  private async filing(id: string, file: CaseFile, dispute: Ordered): Promise<Filing> {
    const { id: agencyId, code, name } = await this.organisation.agency(file.agencyId);
    return {
      id,
      agency: { id: agencyId, code, name },
      channel: file.channel,
      items: file.items.map(({ description }) => ({ description })),
      title: file.title,
      applicant: { kind: file.applicantKind, particulars: await this.reader.addressee(file.id) },
      contentSha256: file.contentSha256,
      begins: { act: 'open-redecision', clock: [...file.clockFacts, orderedIn(dispute)], profile: file.profile.id },
      facts: { redecides: file.id, redecidesNumber: file.number, disputeId: dispute.id },
    };
  }
}

/** The clock fact: day zero is the day the decision or judgment was served; a stated day comes before a stated length. */
function orderedIn({ kind, decision: { on, servedOn, order } }: Ordered): ClockFact {
  const by = kind === 'lawsuit' ? 'court' : 'review';
  return { act: 'redecision-ordered', by, on, servedOn, until: order?.until, days: order?.workingDays };
}
