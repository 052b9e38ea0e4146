import { CaseReader, systemActor, type StandingView } from '@casework/case-file';
import { Consultations, Opinions, type SendConsultation } from '@casework/consultation';
import { aCaseSearched, type ACase } from './a-case';
import { north, staff, type AnOffice } from './an-office';

const registrar = staff(north, 'registrar');
const system = systemActor('consultation.record-silence');

/** Whom the letters go to, unless a test says otherwise. */
export const consultedSide = { kind: 'person', name: '赵大有', address: '北方路 1 号 302 室', contact: '13900002222' } as const;
/** The worker's job, as the role of the tests lets it see the northern office. */
export const silenceJob = { ...system, scope: { ...system.scope, agencyIds: [north.id] } };

type Kind = SendConsultation['kind'];

/** A case somebody is consulted about, day by day. */
export class AConsultedCase {
  private constructor(
    private readonly office: AnOffice,
    readonly file: ACase,
  ) {}

  static async receivedOn(office: AnOffice, day: string): Promise<AConsultedCase> {
    office.clock.moveToDay(day);
    return new AConsultedCase(office, await aCaseSearched(office));
  }

  get id(): string {
    return this.file.id;
  }

  on(day: string): void {
    this.office.clock.moveToDay(day);
  }

  standing(): Promise<StandingView> {
    return this.office.get(CaseReader).standing(this.id, registrar);
  }

  async sequence(): Promise<number> {
    return (await this.standing()).sequence;
  }

  async letterTo(kind: Kind, more: Partial<SendConsultation> = {}): Promise<SendConsultation> {
    const told = { information: '2025 年养护合同的单价表', asks: '是否同意公开', way: 'post' as const };
    return { expectedSequence: await this.sequence(), kind, side: consultedSide, itemIds: this.file.itemIds, ...told, ...more };
  }

  /** @returns the id of the consultation */
  async send(day: string, kind: Kind, more: Partial<SendConsultation> = {}): Promise<string> {
    this.on(day);
    const consultations = this.office.get(Consultations);
    await consultations.send(this.id, registrar, await this.letterTo(kind, more));
    return (await consultations.of(this.id, registrar)).consultations.at(-1)?.id ?? '';
  }

  async served(consultationId: string, day: string, on = day): Promise<StandingView> {
    this.on(day);
    const proof = { proof: 'postal-record' as const, note: 'EX123456789CN' };
    const service = { expectedSequence: await this.sequence(), consultationId, on, ...proof };
    return this.office.get(Consultations).recordService(this.id, registrar, service);
  }

  async answered(consultationId: string, day: string, on = day): Promise<StandingView> {
    this.on(day);
    const answer = { expectedSequence: await this.sequence(), consultationId, on, consents: true, text: '同意公开' };
    return this.office.get(Opinions).recordOpinion(this.id, registrar, answer);
  }
}
