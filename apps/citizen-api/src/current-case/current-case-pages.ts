import { CaseReader, type CaseView, type LedgerLineView } from '@casework/case-file';
import { ExtensionReader } from '@casework/extension';
import { Submissions } from '@casework/intake';
import { Corrections } from '@casework/registration';
import { Injectable } from '@nestjs/common';
import type { ApplicantActor } from '@office/identity';
import { Organisation } from '@office/organisation';
import { UnitOfWork } from '@platform/persistence';
import type { CurrentCaseDto } from './current-case.dto';
import { movedTerm } from './moved-term';
import { PausedTerm } from './paused-term';

/** What an applicant is told as it happens. Searching, proposing and reviewing are the agency's deliberation (Art. 16). */
const told: readonly string[] = [
  'submit',
  'confirm-receipt',
  'register',
  'ask-for-correction',
  'return-correction',
  'lapse',
  'recompute-term',
  'accept-late-correction',
  'dispatch-to-unit',
  'grant-extension',
  'ask-for-reasons',
  'record-reasons',
  'delay-reply',
  'tell-by-post',
  'send-consultation',
  'end-consultation',
  'mark-other-organ',
  'notice-fee',
  'record-payment',
  'lapse-fee',
  'accept-timely-payment',
  'sign-reply',
  'deliver-reply',
  'prove-service',
  'withdraw',
  'archive',
];

/** The rooms' views of one request, together as its applicant sees them, read in one transaction. */
@Injectable()
export class CurrentCasePages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReader,
    private readonly submissions: Submissions,
    private readonly corrections: Corrections,
    private readonly extensions: ExtensionReader,
    private readonly organisation: Organisation,
    private readonly paused: PausedTerm,
  ) {}

  view(actor: ApplicantActor): Promise<CurrentCaseDto> {
    const { requestId, scope } = actor;
    return this.unitOfWork.run(scope, async () => {
      const view = await this.cases.view(requestId, actor);
      const lines = await this.cases.ledger(requestId, actor);
      const { id, number, sequence, state, allowedActs } = view.standing;
      return {
        id,
        number,
        sequence,
        state,
        agency: view.agencyName,
        holder: await this.holderOf(view),
        submittedAt: view.submittedAt,
        contentSha256: contentOf(lines),
        dates: await this.submissions.datesFor(requestId, actor),
        steps: lines.filter(({ act }) => told.includes(act)).map(({ act, at, label, law }) => ({ act, at, label, law })),
        items: view.items,
        allowedActs: allowedActs.map(({ act, label, law }) => ({ act, label, law })),
        correction: await this.corrections.of(scope, requestId),
        ...movedTerm(await this.extensions.told(scope, requestId), view),
        ...(await this.paused.of(actor, view)),
        replied: lines.some(({ act }) => act === 'deliver-reply'),
      };
    });
  }

  /** The unit it was given to, else the agency's disclosure office. */
  private async holderOf({ agencyId, agencyName, unitId, standing }: CaseView): Promise<CurrentCaseDto['holder']> {
    const unit = unitId === undefined || standing.state !== 'in-progress' ? undefined : await this.organisation.unitOf(agencyId, unitId);
    return unit ? { zh: `${agencyName.zh} ${unit.name.zh}`, en: `${agencyName.en}, ${unit.name.en}` } : agencyName;
  }
}

/** The digest stands in the first line of the history, where it is chained. */
function contentOf([first]: readonly LedgerLineView[]): string {
  const digest = first?.facts['contentSha256'];
  return typeof digest === 'string' ? digest : '';
}
