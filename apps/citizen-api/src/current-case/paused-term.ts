import type { CaseView } from '@casework/case-file';
import { pauseIn } from '@casework/consultation';
import { Fees } from '@casework/fees';
import { Injectable } from '@nestjs/common';
import { Documents } from '@office/documents';
import type { ApplicantActor } from '@office/identity';
import type { ConsultingDto, FeeToldDto } from './paused-term.dto';

/** Why the time does not run: others are asked, or a fee is awaited. Within the open transaction. */
@Injectable()
export class PausedTerm {
  constructor(
    private readonly documents: Documents,
    private readonly fees: Fees,
  ) {}

  async of(
    { requestId, scope }: ApplicantActor,
    { reading }: Pick<CaseView, 'reading'>,
  ): Promise<{ readonly consulting?: ConsultingDto; readonly fee?: FeeToldDto }> {
    const pause = pauseIn(reading);
    return {
      consulting: pause && { ...pause, documentIds: await this.noticesOf(requestId, scope) },
      fee: await this.feeOf(requestId, scope),
    };
  }

  private async noticesOf(requestId: string, scope: ApplicantActor['scope']): Promise<string[]> {
    const papers = await this.documents.list(scope, requestId, 'applicant');
    return papers.filter(({ kind }) => kind === 'consultation-notice').map(({ id }) => id);
  }

  private async feeOf(requestId: string, scope: ApplicantActor['scope']): Promise<FeeToldDto | undefined> {
    const { fee, payWithin } = await this.fees.of(requestId, { scope });
    if (!fee) return undefined;
    const { status, amount, standard, noticedOn, payUntil, daysLeft, reference, paid, documentId } = fee;
    return { status, amount, standard, noticedOn, payUntil, daysLeft, payWithin, reference, paidOn: paid?.on, documentId };
  }
}
