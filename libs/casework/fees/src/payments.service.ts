import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { feeLapsesFrom } from '@law/clock';
import { unpaidBecause } from '@law/statute';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { FeePapers } from './fee-papers';
import { feesProblems } from './fees.problems';
import { PayerNews } from './payer-news';
import { isUnpaid, possibleSince } from './rules/possible-days';
import type { FollowedNotice } from './rules/record';
import { NoticesStore } from './store/notices.store';

export interface RecordFeeService {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** The day the applicant received the notice: his twenty working days run from the next. */
  readonly on: string;
  /** What proves it. */
  readonly note?: string;
}

export interface RecordPayment {
  readonly expectedSequence: number;
  /** The day the payment was complete: day zero of the new term. */
  readonly on: string;
  /** Number of the financial receipt, 财政票据. */
  readonly receiptNo: string;
}

export interface LapseFee {
  /** Absent for the job, which looks under the lock itself. */
  readonly expectedSequence?: number;
}

/** What becomes of a notice: received, paid, or not paid in time. 国办函〔2020〕109号第六条. */
@Injectable()
export class Payments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: NoticesStore,
    private readonly papers: FeePapers,
    private readonly news: PayerNews,
  ) {}

  /** Records when the applicant received the notice. F-8. @throws Problem fee-served-before, fee-day-not-possible */
  recordService(requestId: string, actor: Actor, { expectedSequence, on, note }: RecordFeeService): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('record-fee-service', actor);
      const notice = await this.noticeOf(requestId);
      if (notice.served) throw new Problem(feesProblems.servedBefore);
      mustBePossible(file, notice, on);
      const particulars = note?.trim() ? { note: note.trim() } : {};
      await this.store.keepEvent(file, { kind: 'served', on, by: actor.id, particulars });
      return file.record(
        'record-fee-service',
        actor,
        { noticeId: notice.id, on },
        { expectedSequence, clock: [{ act: 'fee-served', on }], watch: [watchEnds(requestId)] },
      );
    });
  }

  /** Records the payment: a new term runs from the next day (F-9). Late is taken, and flagged. @throws Problem fee-day-not-possible, fee-receipt-needed */
  recordPayment(requestId: string, actor: Actor, { expectedSequence, on, receiptNo }: RecordPayment): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('record-payment', actor);
      const notice = await this.noticeOf(requestId);
      mustBePossible(file, notice, on);
      if (!receiptNo.trim()) throw new Problem(feesProblems.receiptNeeded, undefined, { field: 'receiptNo' });
      const { feeUntil } = file.reading;
      const late = feeUntil !== undefined && on > feeUntil;
      const particulars = { receiptNo: receiptNo.trim(), late };
      await this.store.keepEvent(file, { kind: 'paid', on, by: actor.id, particulars });
      const facts = { noticeId: notice.id, on, amountFen: notice.amountFen, ...particulars };
      return file.record('record-payment', actor, facts, {
        expectedSequence,
        clock: [{ act: 'fee-paid', on }],
        watch: [watchEnds(requestId)],
      });
    });
  }

  /**
   * Closes an application whose fee was not paid in time as given up; by itself only after the grace, for a payment is registered later
   * than it is made. F-8. @throws Problem fee-still-payable
   */
  lapse(requestId: string, actor: Actor, { expectedSequence }: LapseFee = {}): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('lapse-fee', actor);
      const notice = await this.noticeOf(requestId);
      const on = file.today.toString();
      const payUntil = mustBeUnpaid(file, actor);
      await this.store.keepEvent(file, { kind: 'lapsed', on, by: actor.id, particulars: { payUntil } });
      const because = unpaidBecause(on);
      const document = await this.papers.outcome(file, actor, because);
      await this.news.tell(file, 'request-closed', (language) => ({ why: because[language] }));
      const facts = { noticeId: notice.id, payUntil, on, document };
      return file.record('lapse-fee', actor, facts, { expectedSequence, clock: [{ act: 'lapsed', on }] });
    });
  }

  private async noticeOf(requestId: string): Promise<FollowedNotice> {
    const notice = await this.store.ofRequest(requestId);
    if (!notice) throw new Error(`Case ${requestId} awaits a fee nobody asked for.`);
    return notice;
  }
}

/** It is known when the applicant received the notice, or it does not matter any more. */
function watchEnds(requestId: string): { readonly kind: string; readonly subject: string } {
  return { kind: 'fee-service', subject: requestId };
}

function mustBePossible(file: CaseFile, { noticedOn }: FollowedNotice, on: string): void {
  const verdict = possibleSince(noticedOn, on, file.today.toString());
  if (!verdict.possible) throw new Problem(feesProblems.dayNotPossible, verdict.says, { field: 'on' });
}

function mustBeUnpaid(file: CaseFile, { roles }: Actor): string {
  const { feeUntil: payUntil } = file.reading;
  const today = file.today.toString();
  if (!isUnpaid(payUntil, today)) throw new Problem(feesProblems.stillPayable, payableUntil(payUntil), { until: payUntil });
  const lapsesFrom = feeLapsesFrom(payUntil, file);
  if (roles.includes('system') && today < lapsesFrom)
    throw new Problem(feesProblems.stillPayable, undefined, { until: payUntil, lapsesFrom });
  return payUntil;
}

function payableUntil(payUntil: string | undefined): { zh: string; en: string } {
  return payUntil === undefined
    ? {
        zh: '申请人何时收到收费通知尚未记录,缴费期限没有起算',
        en: 'It is not recorded when the notice was received: the time to pay has not begun',
      }
    : {
        zh: `申请人在 ${payUntil} 当日仍可缴费,次日起才视为放弃`,
        en: `The applicant may still pay on ${payUntil}; from the next day it counts as given up`,
      };
}
