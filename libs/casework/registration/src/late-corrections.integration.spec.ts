import { applicantOf, CaseFiles, CaseReader, type Actor } from '@casework/case-file';
import { Documents } from '@office/documents';
import { UnitOfWork } from '@platform/persistence';
import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Closings } from './closings.service';
import { Corrections } from './corrections.service';
import { LateCorrections, type AcceptLateCorrection } from './late-corrections.service';
import { RegistrationModule } from './registration.module';
import { Registration } from './registration.service';

const registrar = staff(north, 'registrar');
const head = staff(north, 'office-head');

describe('given up, and taken up again for a good reason (Art. 30, scenario 9)', () => {
  let office: AnOffice;
  let registration: Registration;
  let closings: Closings;

  beforeAll(async () => {
    office = await anOffice([RegistrationModule], '2024-01-31');
    registration = office.get(Registration);
    closings = office.get(Closings);
  });
  afterAll(() => office.close());

  /** Received and registered on Wed 2024-01-31. */
  async function registered(): Promise<{ readonly id: string; readonly applicant: Actor; readonly expectedSequence: number }> {
    office.clock.moveToDay('2024-01-31');
    const id = newId();
    const applicant = applicantOf({ id, agencyId: north.id });
    const files = office.get(CaseFiles);
    const work = office.get(UnitOfWork);
    const filing = {
      id,
      agency: north,
      channel: 'online',
      items: [{ description: '养护合同' }],
      title: '养护合同',
      applicant: { kind: 'citizen' as const, particulars: { name: '王', email: 'wang@example.cn' } },
      contentSha256: 'e'.repeat(64),
    };
    await work.run(applicant.scope, () => files.begin(filing, applicant));
    await work.run(registrar.scope, async () => {
      const received = { act: 'received', channel: 'online', on: '2024-01-31', confirmedOn: '2024-01-31' } as const;
      await (await files.open(id)).record('confirm-receipt', registrar, {}, { clock: [received] });
    });
    const entry = { expectedSequence: 2, applicantKind: 'citizen', statisticsKind: 'NATURAL' } as const;
    return { id, applicant, expectedSequence: (await registration.register(id, registrar, entry)).sequence };
  }

  async function givenUp(): Promise<{ readonly id: string; readonly applicant: Actor; readonly late: AcceptLateCorrection }> {
    const { id, applicant, expectedSequence } = await registered();
    office.clock.moveToDay('2024-02-01');
    const points = [{ key: 'scope', ground: 'content', asks: '请说明时间范围' }] as const;
    await office.get(Corrections).ask(id, registrar, { expectedSequence, points });
    office.clock.moveToDay('2024-02-28');
    const { sequence } = await closings.lapse(id, registrar);
    office.clock.moveToDay('2024-03-05');
    const placed = {
      agencyId: north.id,
      requestId: id,
      visibility: 'internal',
      madeBy: registrar.id,
      kind: 'proof',
      title: '住院证明',
      fileName: '住院证明.txt',
    } as const;
    const proof = await office.get(Documents).upload(registrar.scope, placed, Readable.from(['in hospital']));
    const answers = [{ key: 'scope', answer: '2023 年' }];
    return {
      id,
      applicant,
      late: { expectedSequence: sequence, answers, on: '2024-03-04', goodReason: '住院', proofDocumentId: proof.id },
    };
  }

  it('goes on from the day the correction came, which is the day of receipt', async () => {
    const { id, applicant, late } = await givenUp();
    const standing = await office.get(LateCorrections).accept(id, registrar, late);
    expect(standing).toMatchObject({ state: 'registered', receiptOn: '2024-03-04', legalDue: '2024-04-01' });
    const view = await registration.of(id, registrar);
    expect(view.closing).toBeUndefined();
    expect(view.correction).toMatchObject({ returnedOn: '2024-03-04', goodReason: '住院', proofDocumentId: late.proofDocumentId });
    expect((await office.get(CaseReader).view(id, registrar)).reading.flaws).toEqual([]);
    const orders = await office.sql(
      'SELECT template FROM notification.order WHERE request_id = $1 ORDER BY id',
      [id],
      office.database.workerUrl,
    );
    expect(orders.at(-1)).toEqual({ template: 'request-reopened' });
    expect(await closings.withdraw(id, applicant, { expectedSequence: standing.sequence })).toMatchObject({ state: 'closed' });
    expect((await registration.of(id, registrar)).closing).toMatchObject({ kind: 'withdrawn' });
  });

  it('takes a correction that had come before the lapse was written down', async () => {
    const { id, late } = await givenUp();
    const standing = await office.get(LateCorrections).accept(id, registrar, { ...late, on: '2024-02-27' });
    expect(standing).toMatchObject({ state: 'registered', receiptOn: '2024-02-27', legalDue: '2024-03-26' });
  });

  it('is refused without reason, proof or a possible day, and to everybody but a registrar', async () => {
    const { id, applicant, late } = await givenUp();
    const service = office.get(LateCorrections);
    const wrong: readonly [Partial<AcceptLateCorrection>, string][] = [
      [{ goodReason: ' ' }, 'late-correction-not-proved'],
      [{ proofDocumentId: newId() }, 'late-correction-not-proved'],
      [{ on: '2024-01-31' }, 'registration-day-not-possible'],
      [{ on: '2024-03-06' }, 'registration-day-not-possible'],
      [{ answers: [] }, 'correction-incomplete'],
      [{ expectedSequence: late.expectedSequence - 1 }, 'case-moved-on'],
    ];
    for (const [changed, slug] of wrong)
      await expect(service.accept(id, registrar, { ...late, ...changed })).rejects.toMatchObject({ kind: { slug } });
    for (const actor of [applicant, head])
      await expect(service.accept(id, actor, late)).rejects.toMatchObject({ facts: { because: 'not-your-role' } });
    await expect(service.accept(id, staff(south, 'registrar'), late)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    expect(await office.get(CaseReader).standing(id, registrar)).toMatchObject({ state: 'closed' });
  });

  it('does not reopen what the applicant took back himself', async () => {
    const { id, applicant, expectedSequence } = await registered();
    const { sequence } = await closings.withdraw(id, applicant, { expectedSequence });
    const late = { expectedSequence: sequence, answers: [], on: '2024-01-31', goodReason: '住院', proofDocumentId: newId() };
    await expect(office.get(LateCorrections).accept(id, registrar, late)).rejects.toMatchObject({
      facts: { because: 'missing-milestone', missing: ['given-up'] },
    });
  });
});
