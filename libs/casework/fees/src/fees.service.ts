import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type CaseFile, type StandingView, type Watch } from '@casework/case-file';
import { workingDayAfter } from '@law/calendar';
import { readClock } from '@law/clock';
import { feeRulesOn, marginalItemFee, parameterOf } from '@law/statute';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { FeePapers } from './fee-papers';
import { feesProblems } from './fees.problems';
import { amountOf, type Amount } from './rules/amount';
import { yuan, type FeeWish, type Words } from './rules/fee';
import { mayNotice } from './rules/may-notice';
import { ordinalOf } from './rules/ordinal';
import { feeView, type FeeView } from './rules/view-of';
import { PayerNews } from './payer-news';
import { NoticesStore } from './store/notices.store';

export interface NoticeFee extends FeeWish {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
}

/** What a notice today would come to, before the act. */
interface FeeForecast {
  readonly may: boolean;
  /** Why not. */
  readonly says?: Words;
  /** Last day on which a fee can be noticed: that of the reply. F-7. */
  readonly noticeBy?: string;
  /** Place of the application in the natural month of its receipt; absent while that day is open. */
  readonly ordinal?: number;
  /** What it would cost by item, in yuan. */
  readonly byItem?: string;
}

export interface CaseFee {
  readonly fee?: FeeView;
  /** Until there is a notice. */
  readonly forecast?: FeeForecast;
  /** Working days to pay, from the day the notice is received. */
  readonly payWithin?: number;
}

/** 信息处理费: whether, how much, and what became of it. 条例第四十二条; 国办函〔2020〕109号. */
@Injectable()
export class Fees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly store: NoticesStore,
    private readonly papers: FeePapers,
    private readonly news: PayerNews,
  ) {}

  /**
   * Asks for the fee, today; the term stands still until it is paid. Once for each case, by item or by page.
   * @throws Problem fee-not-chargeable, fee-nothing-due, fee-day-of-receipt-open
   */
  notice(requestId: string, actor: Actor, { expectedSequence, ...wish }: NoticeFee): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('notice-fee', actor);
      mustBeChargeable(file);
      const ordinal = await this.ordinalIn(requestId, actor.scope, file.receiptOn, file.profile);
      if (ordinal === undefined) throw new Problem(feesProblems.notReceived);
      const on = file.today.toString();
      const publishedPagesCount = parameterOf(file.profile, 'fee.published-pages-count').value;
      const { fen, standard } = mustBeDue(amountOf(wish, ordinal, { rules: feeRulesOn(on), publishedPagesCount }));
      const document = await this.papers.notice(file, actor, fen, standard);
      const { method, units = 1, pages, publishedPages } = wish;
      const charged = { method, ordinal, units, pages, publishedPages, amountFen: fen };
      const id = newId();
      await this.store.keepNotice(file, { id, ...charged, standard, noticedOn: on, noticedBy: actor.id, documentId: document.id });
      const days = String(file.profile.terms.payFee ?? 0);
      await this.news.tell(file, 'fee-noticed', () => ({ amount: yuan(fen), days }));
      const facts = { noticeId: id, ...charged, document };
      return file.record('notice-fee', actor, facts, {
        expectedSequence,
        clock: [{ act: 'fee-noticed', on }],
        watch: [{ kind: 'fee-service', subject: requestId, ...proveBy(file) }],
      });
    });
  }

  /** The fee of a case, or what a notice today would come to. For desk and applicant alike. @throws Problem no-such-case */
  of(requestId: string, { scope }: Pick<Actor, 'scope'>): Promise<CaseFee> {
    return this.unitOfWork.run(scope, async () => {
      const term = await this.reader.term(requestId, scope);
      const notice = await this.store.ofRequest(requestId);
      const { current } = await this.reader.earlier(requestId, scope);
      const payWithin = term.profile.terms.payFee;
      if (notice) return { fee: feeView(notice, current.number, term), payWithin };
      const verdict = mayNotice(term);
      const { receiptOn, legalDue: noticeBy } = readClock(term);
      const ordinal = await this.ordinalIn(requestId, scope, receiptOn, term.profile);
      const byItem = ordinal === undefined ? undefined : yuan(marginalItemFee(ordinal, feeRulesOn(term.asOf)));
      return { forecast: { may: verdict.may, says: verdict.may ? undefined : verdict.says, noticeBy, ordinal, byItem }, payWithin };
    });
  }

  private async ordinalIn(
    requestId: string,
    scope: Scope,
    receiptOn: string | undefined,
    profile: CaseFile['profile'],
  ): Promise<number | undefined> {
    if (receiptOn === undefined) return undefined;
    const { earlier } = await this.reader.earlier(requestId, scope);
    const charged = await this.store.chargedAmong(earlier.map(({ id }) => id));
    const takesOrdinal = profile.parameters['fee.page-case-takes-ordinal']?.value ?? true;
    return ordinalOf(receiptOn, earlier, charged, takesOrdinal);
  }
}

/** The day by which it should be known when the applicant received the notice: until then no time to pay runs. */
function proveBy({ profile, calendar, today }: CaseFile): Pick<Watch, 'until' | 'counted'> {
  const [from, days] = [today.toString(), parameterOf(profile, 'service-proof-alarm').value];
  return { until: workingDayAfter(from, days, calendar), counted: { by: 'working-days', from, days } };
}

function mustBeChargeable({ clockFacts: facts, profile, calendar, today }: CaseFile): void {
  const verdict = mayNotice({ facts, profile, calendar, asOf: today.toString() });
  if (!verdict.may) throw new Problem(feesProblems.notChargeable, verdict.says);
}

function mustBeDue(amount: Amount): Extract<Amount, { chargeable: true }> {
  if (amount.chargeable) return amount;
  throw new Problem(feesProblems.nothingDue, amount.says, { field: amount.field });
}
