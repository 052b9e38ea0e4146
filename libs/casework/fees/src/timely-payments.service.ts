import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { FeePapers } from './fee-papers';
import { feesProblems } from './fees.problems';
import { PayerNews } from './payer-news';
import { paidInTime, possibleSince } from './rules/possible-days';
import { NoticesStore } from './store/notices.store';

export interface AcceptTimelyPayment {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** The day the payment was complete, by the last day to pay: day zero of the new term. */
  readonly on: string;
  /** Number of the financial receipt, 财政票据. */
  readonly receiptNo: string;
}

/** A payment made in time that was registered after the case was closed for it. 国办函〔2020〕109号第六条. */
@Injectable()
export class TimelyPayments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly store: NoticesStore,
    private readonly papers: FeePapers,
    private readonly news: PayerNews,
  ) {}

  /**
   * Takes the case up again: who paid in time gave nothing up (F-8), and the term runs from the day after the payment (F-9).
   * @throws Problem fee-day-not-possible, fee-payment-not-in-time, fee-receipt-needed
   */
  accept(requestId: string, actor: Actor, { expectedSequence, on, receiptNo }: AcceptTimelyPayment): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('accept-timely-payment', actor);
      const notice = await this.store.ofRequest(requestId);
      if (!notice?.lapsed) throw new Error(`Case ${requestId} was closed for a fee nobody asked for.`);
      const verdict = possibleSince(notice.noticedOn, on, file.today.toString());
      if (!verdict.possible) throw new Problem(feesProblems.dayNotPossible, verdict.says, { field: 'on' });
      const { payUntil } = notice.lapsed.particulars;
      if (!paidInTime(payUntil, on)) throw new Problem(feesProblems.notTimely, undefined, { field: 'on', until: payUntil });
      if (!receiptNo.trim()) throw new Problem(feesProblems.receiptNeeded, undefined, { field: 'receiptNo' });
      const particulars = { receiptNo: receiptNo.trim(), late: false };
      await this.store.keepEvent(file, { kind: 'paid', on, by: actor.id, particulars });
      const document = await this.papers.outcome(file, actor, reopened(on));
      await this.news.tell(file, 'fee-paid-in-time', () => ({ on }));
      const facts = { noticeId: notice.id, on, amountFen: notice.amountFen, ...particulars, document };
      return file.record('accept-timely-payment', actor, facts, { expectedSequence, clock: [{ act: 'fee-paid', on }] });
    });
  }
}

function reopened(on: string): { readonly zh: string; readonly en: string } {
  return {
    zh: `您已于 ${on} 在期限内缴纳信息处理费,本机关此前所作视为放弃申请的处理无效,恢复办理。答复期限自缴费完成的次日起重新计算。`,
    en: `You paid in time, on ${on}; the closing has no effect and the case is taken up again. The term runs anew from the next day.`,
  };
}
