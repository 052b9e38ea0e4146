import { Injectable } from '@nestjs/common';
import { CaseReader, type Actor } from '@casework/case-file';
import { Disputes, Redecisions, RemediesReading } from '@casework/remedies';
import { OfficeClock } from '@platform/time';
import { disputeActs, type DisputeAct, type PlayedAct } from './legs';
import { colleague, type LivingCase } from './living-case';

/** Plays what follows a reply that was not accepted: the copy comes, the agency answers, it is decided, and decided anew. */
@Injectable()
export class DisputeActs {
  constructor(
    private readonly disputes: Disputes,
    private readonly redecisions: Redecisions,
    private readonly remedies: RemediesReading,
    private readonly reader: CaseReader,
    private readonly clock: OfficeClock,
  ) {}

  /** @returns the place of the case's last ledger line afterwards */
  async play(act: DisputeAct, { id, home, planned, sequence: expectedSequence }: LivingCase): Promise<number> {
    const officer = colleague({ home, planned }, 'litigation-officer');
    const on = this.clock.today().toString();
    if (act === 'register-dispute') {
      const copy = { kind: 'reconsideration', procedure: 'simple', authority: home.agency.reviewAuthority } as const;
      const caseNo = `明政复〔${on.slice(0, 4)}〕${planned.place}号`;
      await this.disputes.register(id, officer, { ...copy, caseNo, copyServedOn: on, expectedSequence });
    } else {
      const disputeId = await this.disputeOf(id, officer);
      if (act === 'record-dispute-reply') await this.disputes.reply(id, officer, { disputeId, on, expectedSequence });
      else if (act === 'record-dispute-decision')
        await this.disputes.decide(id, officer, {
          disputeId,
          outcome: 'annulled',
          on,
          servedOn: on,
          orders: true,
          orderDays: 15,
          expectedSequence,
        });
      else await this.redecisions.open(id, officer, { disputeId, expectedSequence });
    }
    return (await this.reader.standing(id, officer)).sequence;
  }

  private async disputeOf(requestId: string, officer: Actor): Promise<string> {
    return (await this.remedies.of(requestId, officer)).disputes.at(-1)?.id ?? '';
  }
}

export function isDisputeAct(act: PlayedAct): act is DisputeAct {
  return (disputeActs as readonly string[]).includes(act);
}
