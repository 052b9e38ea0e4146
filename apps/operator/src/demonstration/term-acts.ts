import { Injectable } from '@nestjs/common';
import { applicantOf, type Actor, type StandingView } from '@casework/case-file';
import { Delays, Extensions, ReasonsAsked } from '@casework/extension';
import { LateCorrections } from '@casework/registration';
import { addWorkingDays, currentCalendar } from '@law/calendar';
import { Documents } from '@office/documents';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { termActs, type PlayedAct, type TermAct } from './legs';
import { colleague, type LivingCase } from './living-case';

/** Working days a delayed reply is given in the demonstration; the law names none. */
const delayDays = 45;

type Play = (of: LivingCase, expectedSequence: number) => Promise<StandingView>;

/** Plays what moves a last day: extensions, reasons and delay, a late correction taken for a good reason. */
@Injectable()
export class TermActs {
  private readonly plays: Readonly<Record<TermAct, Play>> = {
    'propose-extension': (of, expectedSequence) =>
      this.extensions.propose(of.id, colleague(of, 'unit-clerk'), {
        expectedSequence,
        days: 10,
        reason: '所需信息涉及多个年度的档案,检索和核对尚未完成',
      }),
    'grant-extension': (of, expectedSequence) => this.extensions.grant(of.id, colleague(of, 'office-head'), { expectedSequence }),
    'refuse-extension': (of, expectedSequence) =>
      this.extensions.refuse(of.id, colleague(of, 'office-head'), { expectedSequence, reason: '检索已经完成,请按期答复。' }),
    'ask-for-reasons': (of, expectedSequence) =>
      this.reasons.ask(of.id, colleague(of, 'registrar'), {
        expectedSequence,
        why: '您今年已就同一征收项目向本机关提出二十余件申请,数量、频次明显超过合理范围。',
      }),
    'record-reasons': (of, expectedSequence) =>
      this.reasons.record(of.id, applicantOf({ id: of.id, agencyId: of.home.agency.id }), {
        expectedSequence,
        text: '各件申请分别对应征收项目的不同环节,用于核对补偿标准,没有重复。',
      }),
    'delay-reply': (of, expectedSequence) =>
      this.delays.delay(of.id, colleague(of, 'office-head'), {
        expectedSequence,
        until: addWorkingDays(this.clock.today(), delayDays, currentCalendar()).toString(),
        reason: '所需信息数量大,须逐件检索、审查',
      }),
    'accept-late-correction': async (of, expectedSequence) => {
      const registrar = colleague(of, 'registrar');
      return this.lateCorrections.accept(of.id, registrar, {
        expectedSequence,
        answers: [{ key: 'scope', answer: '所需信息制作于2023年至2025年之间,涉及本人房屋所在地块。' }],
        on: this.clock.today().toString(),
        goodReason: '申请人在补正期限内住院治疗,有出院证明。',
        proofDocumentId: await this.hospitalPaper(of, registrar),
      });
    },
  };

  constructor(
    private readonly extensions: Extensions,
    private readonly reasons: ReasonsAsked,
    private readonly delays: Delays,
    private readonly lateCorrections: LateCorrections,
    private readonly documents: Documents,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: OfficeClock,
  ) {}

  /** @returns the place of the case's last ledger line afterwards */
  async play(act: TermAct, of: LivingCase): Promise<number> {
    return (await this.plays[act](of, of.sequence)).sequence;
  }

  private hospitalPaper({ id, home }: LivingCase, { scope, id: madeBy }: Actor): Promise<string> {
    return this.unitOfWork.run(scope, async () => {
      const paper = await this.documents.add({
        agencyId: home.agency.id,
        requestId: id,
        kind: 'good-reason',
        title: '出院证明',
        fileName: '出院证明.txt',
        visibility: 'internal',
        madeBy,
        text: '出院证明\n(演示材料,内容略)\n',
      });
      return paper.id;
    });
  }
}

export function isTermAct(act: PlayedAct): act is TermAct {
  return (termActs as readonly string[]).includes(act);
}
