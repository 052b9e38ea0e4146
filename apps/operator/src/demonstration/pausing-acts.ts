import { Injectable } from '@nestjs/common';
import type { Actor, StandingView } from '@casework/case-file';
import { Consultations, Objections, Opinions } from '@casework/consultation';
import { Fees, Payments } from '@casework/fees';
import { OfficeClock } from '@platform/time';
import type { PlayedAct } from './legs';
import { colleague, type LivingCase } from './living-case';
import { pausingActs, type PausingAct } from './pausing-ways';

const sides = {
  'third-party': { kind: 'organisation', name: '明川市恒远建设工程有限公司(演示)', address: '明川市演示路66号' },
  'co-maker': { kind: 'organisation', name: '明川市发展和改革局(演示)', address: '明川市政务路88号' },
  'other-organ': { kind: 'organisation', name: '明川省审计厅(演示)', address: '省城演示大道1号' },
} as const;
type Kind = keyof typeof sides;

type Play = (of: LivingCase, by: Actor) => Promise<StandingView>;

/** Plays what makes a term pause: others are consulted, a fee is noticed. Always the registrar's hand. */
@Injectable()
export class PausingActs {
  private readonly plays: Readonly<Record<PausingAct, Play>> = {
    'consult-third-party': (of, by) => this.send(of, by, 'third-party'),
    'consult-co-maker': (of, by) => this.send(of, by, 'co-maker'),
    'consult-other-organ': (of, by) => this.send(of, by, 'other-organ'),
    'record-consultation-service': async (of, by) =>
      this.consultations.recordService(of.id, by, {
        ...(await this.about(of, by)),
        on: this.today(),
        proof: 'postal-record',
        note: `EX${String(930_000_000 + of.planned.place)}CN`,
      }),
    'record-opinion': async (of, by) =>
      this.opinions.recordOpinion(of.id, by, { ...(await this.about(of, by)), on: this.today(), consents: true, text: '同意公开。' }),
    'record-objection': async (of, by) =>
      this.opinions.recordObjection(of.id, by, {
        ...(await this.about(of, by)),
        on: this.today(),
        text: '其中的分项报价属于本单位商业秘密,公开后将影响后续投标,不同意公开。',
      }),
    'record-silence': async (of, by) => this.opinions.recordSilence(of.id, by, await this.about(of, by)),
    'weigh-objection': async (of, by) => {
      const { consultationId, expectedSequence } = await this.about(of, by);
      const why = '分项报价未向社会公布,单位采取了保密措施,公开可能损害其竞争地位。';
      return this.objections.weigh(of.id, by, { expectedSequence, weighings: [{ consultationId, reasonable: true, why }] });
    },
    'notice-fee': (of, by) => this.fees.notice(of.id, by, { expectedSequence: of.sequence, method: 'by-page', pages: 86 }),
    'record-fee-service': (of, by) =>
      this.payments.recordService(of.id, by, { expectedSequence: of.sequence, on: this.today(), note: '平台查阅记录' }),
    'record-payment': (of, by) =>
      this.payments.recordPayment(of.id, by, {
        expectedSequence: of.sequence,
        on: this.today(),
        receiptNo: String(41_000_000 + of.planned.place),
      }),
    'lapse-fee': (of, by) => this.payments.lapse(of.id, by, { expectedSequence: of.sequence }),
  };

  constructor(
    private readonly consultations: Consultations,
    private readonly opinions: Opinions,
    private readonly objections: Objections,
    private readonly fees: Fees,
    private readonly payments: Payments,
    private readonly clock: OfficeClock,
  ) {}

  /** @returns the place of the case's last ledger line afterwards */
  async play(act: PausingAct, of: LivingCase): Promise<number> {
    const { sequence } = await this.plays[act](of, colleague(of, 'registrar'));
    return sequence;
  }

  private send({ id, itemIds, planned, sequence }: LivingCase, by: Actor, kind: Kind): Promise<StandingView> {
    return this.consultations.send(id, by, {
      expectedSequence: sequence,
      kind,
      side: sides[kind],
      itemIds: itemIds.slice(0, 1),
      information: planned.topic.title,
      asks: '是否同意公开;不同意的,请说明理由。',
      way: kind === 'third-party' ? 'post' : 'official-exchange',
    });
  }

  /** The letter sent first among those that still wait. */
  private async about(
    { id, sequence }: LivingCase,
    by: Actor,
  ): Promise<{ readonly consultationId: string; readonly expectedSequence: number }> {
    const { consultations } = await this.consultations.of(id, by);
    const waiting = consultations.find(({ answered, silent }) => !answered && !silent) ?? consultations[0];
    return { consultationId: waiting?.id ?? '', expectedSequence: sequence };
  }

  private today(): string {
    return this.clock.today().toString();
  }
}

export function isPausingAct(act: PlayedAct): act is PausingAct {
  return (pausingActs as readonly string[]).includes(act);
}
