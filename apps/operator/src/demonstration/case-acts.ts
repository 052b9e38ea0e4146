import { Injectable } from '@nestjs/common';
import { Archive } from '@casework/archive';
import { applicantOf, systemActor, type StandingView } from '@casework/case-file';
import { ConfidentialityReview } from '@casework/confidentiality-review';
import { Delivery } from '@casework/delivery';
import { Submissions } from '@casework/intake';
import { Investigation } from '@casework/investigation';
import { Closings, Corrections, Registration } from '@casework/registration';
import { Proposals, Signing } from '@casework/reply';
import { OfficeClock } from '@platform/time';
import { DisputeActs, isDisputeAct } from './dispute-acts';
import { GivenPapers } from './given-papers';
import type { DisputeAct, PlayedAct, TermAct } from './legs';
import { colleague, type LivingCase } from './living-case';
import { isPausingAct, PausingActs } from './pausing-acts';
import type { PausingAct } from './pausing-ways';
import { opinionOn, proposalOf, searchFor } from './proposals';
import { isTermAct, TermActs } from './term-acts';

type Play = (of: LivingCase, expectedSequence: number) => Promise<StandingView>;

/** Plays each act of the workflow as the one whose duty it is, through the room whose act it is. */
@Injectable()
export class CaseActs {
  private readonly plays: Readonly<Record<Exclude<PlayedAct, 'submit' | DisputeAct | TermAct | PausingAct>, Play>> = {
    'confirm-receipt': (of, expectedSequence) =>
      this.submissions.confirmReceipt(of.id, colleague(of, 'registrar'), {
        expectedSequence,
        confirmedOn: this.today(),
        confirmedBy: of.planned.channel === 'online' ? 'portal' : 'telephone',
      }),
    register: (of, expectedSequence) => {
      const citizen = of.planned.topic.by === 'citizen';
      return this.registration.register(of.id, colleague(of, 'registrar'), {
        expectedSequence,
        applicantKind: citizen ? 'citizen' : 'organisation',
        statisticsKind: citizen ? 'NATURAL' : 'COMMERCIAL',
      });
    },
    'ask-for-correction': (of, expectedSequence) =>
      this.corrections.ask(of.id, colleague(of, 'registrar'), {
        expectedSequence,
        points: [
          {
            key: 'scope',
            itemId: of.itemIds[0],
            ground: 'content',
            asks: '请写明所需信息的制作时间或者文号,以便检索。',
            guidance: '可以参考公告日期、项目名称或者地块编号。',
          },
        ],
      }),
    'return-correction': (of, expectedSequence) =>
      this.corrections.return(of.id, applicantOf({ id: of.id, agencyId: of.home.agency.id }), {
        expectedSequence,
        answers: [{ key: 'scope', answer: '所需信息制作于2023年至2025年之间,涉及本人房屋所在地块。' }],
      }),
    lapse: (of, expectedSequence) => this.closings.lapse(of.id, colleague(of, 'registrar'), { expectedSequence }),
    withdraw: (of, expectedSequence) =>
      this.closings.withdraw(of.id, applicantOf({ id: of.id, agencyId: of.home.agency.id }), {
        expectedSequence,
        reason: '已从其他途径取得该信息。',
      }),
    'dispatch-to-unit': (of, expectedSequence) =>
      this.registration.dispatchToUnit(of.id, colleague(of, 'office-head'), {
        expectedSequence,
        unitId: of.home.units[of.planned.unit]?.id ?? '',
      }),
    'record-search': (of, expectedSequence) =>
      this.investigation.recordSearch(of.id, colleague(of, 'unit-clerk'), {
        expectedSequence,
        searches: eachItem(of, (item, itemId) => searchFor(item, itemId, this.today())),
      }),
    'propose-outcome': async (of, expectedSequence) => {
      const clerk = colleague(of, 'unit-clerk');
      const given = await this.papers.of(of, clerk);
      const outcomes = eachItem(of, (item, itemId) => proposalOf(item, itemId, given.get(itemId) ?? []));
      return this.proposals.propose(of.id, clerk, { expectedSequence, outcomes });
    },
    'clear-confidentiality': (of, expectedSequence) =>
      this.review.clear(of.id, colleague(of, 'confidentiality-officer'), { expectedSequence, opinions: eachItem(of, opinionOn) }),
    'check-legality': (of, expectedSequence) =>
      this.proposals.checkLegality(of.id, colleague(of, 'legal-reviewer'), {
        expectedSequence,
        opinion: '事实清楚,依据准确,程序合法,救济途径告知完整,同意。',
      }),
    'return-for-rework': (of, expectedSequence) =>
      this.proposals.returnForRework(of.id, colleague(of, 'legal-reviewer'), {
        expectedSequence,
        opinion: '理由部分过于简略,请逐项说明后重新拟办。',
      }),
    'sign-reply': (of, expectedSequence) => this.signing.sign(of.id, colleague(of, 'signatory'), { expectedSequence }),
    'deliver-reply': (of, expectedSequence) => this.deliver(of, expectedSequence),
    'prove-service': (of, expectedSequence) =>
      this.delivery.proveService(of.id, colleague(of, 'registrar'), {
        expectedSequence,
        kind: of.planned.channel === 'online' ? 'portal-log' : 'postal-record',
        on: this.today(),
      }),
    archive: (of, expectedSequence) => this.archive.archive(of.id, colleague(of, 'archivist'), { expectedSequence }),
  };

  constructor(
    private readonly submissions: Submissions,
    private readonly registration: Registration,
    private readonly corrections: Corrections,
    private readonly closings: Closings,
    private readonly investigation: Investigation,
    private readonly review: ConfidentialityReview,
    private readonly proposals: Proposals,
    private readonly signing: Signing,
    private readonly delivery: Delivery,
    private readonly archive: Archive,
    private readonly disputes: DisputeActs,
    private readonly pausing: PausingActs,
    private readonly terms: TermActs,
    private readonly papers: GivenPapers,
    private readonly clock: OfficeClock,
  ) {}

  /** @returns the case as it stands after the act */
  async play(act: Exclude<PlayedAct, 'submit'>, of: LivingCase): Promise<LivingCase> {
    if (isTermAct(act)) return { ...of, sequence: await this.terms.play(act, of) };
    if (isPausingAct(act)) return { ...of, sequence: await this.pausing.play(act, of) };
    const sequence = isDisputeAct(act) ? await this.disputes.play(act, of) : (await this.plays[act](of, of.sequence)).sequence;
    return { ...of, sequence };
  }

  /** Sends the letter, and tells the applicant that day: the worker that does so would come two years late. */
  private async deliver(of: LivingCase, expectedSequence: number): Promise<StandingView> {
    const online = of.planned.channel === 'online';
    const delivered = await this.delivery.deliverReply(of.id, colleague(of, 'registrar'), {
      expectedSequence,
      on: this.today(),
      ...(online
        ? { way: 'portal', reviewLink: 'https://review.mingchuan.example/apply' }
        : { way: 'post', mailNo: `EX${String(920_000_000 + of.planned.place)}CN` }),
    });
    const { scope } = systemActor('operator.load-demonstration');
    await this.delivery.dispatch({ ...scope, agencyIds: [of.home.agency.id] }, of.id);
    return delivered;
  }

  private today(): string {
    return this.clock.today().toString();
  }
}

function eachItem<T>(
  { planned, itemIds }: LivingCase,
  say: (item: LivingCase['planned']['topic']['items'][number], itemId: string) => T,
): T[] {
  return planned.topic.items.map((item, index) => say(item, itemIds[index] ?? ''));
}
