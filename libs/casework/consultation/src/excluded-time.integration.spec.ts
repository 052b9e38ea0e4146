import { CaseReader } from '@casework/case-file';
import { Documents } from '@office/documents';
import { record } from '../../../../test/support/a-case';
import { AConsultedCase, silenceJob } from '../../../../test/support/a-consultation';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { ConsultationModule } from './consultation.module';
import { Consultations } from './consultations.service';
import { Endings } from './endings.service';
import { Opinions } from './opinions.service';

const registrar = staff(north, 'registrar');

describe('the last day of the reply, while others are consulted (Art. 33(3))', () => {
  let office: AnOffice;
  let consultations: Consultations;
  let opinions: Opinions;
  let endings: Endings;
  let one: AConsultedCase;

  beforeAll(async () => {
    office = await anOffice([ConsultationModule], '2025-09-10');
    consultations = office.get(Consultations);
    opinions = office.get(Opinions);
    endings = office.get(Endings);
  });
  afterAll(() => office.close());

  const watched = (id: string): Promise<Record<string, unknown>[]> =>
    office.sql(
      `SELECT until::text FROM case_file.watch WHERE subject = $1 AND kind = 'consultation-service'`,
      [id],
      office.database.workerUrl,
    );

  it('C1: an answer on a make-up Saturday leaves out 14 working days', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    await one.served(id, '2025-09-19', '2025-09-18');
    expect((await one.answered(id, '2025-10-11')).legalDue).toBe('2025-11-03');
  });

  it('C2: the third party is silent; the agency decides by itself (scenario 13)', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    await one.served(id, '2025-09-18');
    one.on('2025-10-16');
    await opinions.lapse(one.id, silenceJob, id);
    expect((await one.standing()).legalDue).toBe('2025-11-06');
    const line = (await office.get(CaseReader).ledger(one.id, registrar)).at(-1);
    expect(line).toMatchObject({ act: 'record-silence', facts: { answerBy: '2025-10-15', means: 'decide-yourself' } });
  });

  it('C3: another organ asked meanwhile; what overlaps counts once (scenario 15)', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const first = await one.send('2025-09-16', 'third-party');
    await one.served(first, '2025-09-18');
    const other = await one.send('2025-09-22', 'other-organ', {
      side: { kind: 'organisation', name: '某省交通厅', address: '省府路 2 号' },
    });
    await one.answered(first, '2025-10-11');
    expect((await one.answered(other, '2025-10-15')).legalDue).toBe('2025-11-06');
    const view = await consultations.of(one.id, registrar);
    expect(view).toMatchObject({ movesToday: true, answerWithin: 15 });
    expect(view.time).toMatchObject({ workingDays: 17, bars: [{ id: first }, { id: other }] });
  });

  it('C4: the co-maker is silent, which is consent to disclosure (scenario 14)', async () => {
    one = await AConsultedCase.receivedOn(office, '2026-09-10');
    const id = await one.send('2026-09-16', 'co-maker');
    await one.served(id, '2026-09-17');
    one.on('2026-10-15');
    await opinions.lapse(one.id, silenceJob, id);
    expect((await one.standing()).legalDue).toBe('2026-11-05');
    const line = (await office.get(CaseReader).ledger(one.id, registrar)).at(-1);
    expect(line?.facts).toMatchObject({ means: 'deemed-consent', answerBy: '2026-10-14' });
  });

  it('C5: asked during an extension, the last day moves on from the extended one (scenario 21)', async () => {
    one = await AConsultedCase.receivedOn(office, '2026-03-02');
    one.on('2026-03-30');
    const head = staff(north, 'office-head');
    await record(office, one.id, registrar, (file) => file.record('propose-extension', registrar, {}));
    const extended = { act: 'extended', on: '2026-03-30', days: 20 } as const;
    await record(office, one.id, head, (file) => file.record('grant-extension', head, {}, { clock: [extended] }));
    const id = await one.send('2026-04-07', 'third-party');
    await one.served(id, '2026-04-08');
    expect((await one.answered(id, '2026-04-20')).legalDue).toBe('2026-05-13');
  });

  it('does not move for a department of one’s own government, until the legal reviewer finds it another organ (scenario 17)', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const before = (await one.standing()).legalDue;
    const own = await one.send('2025-09-11', 'other-organ', { ownGovernment: true });
    one.on('2025-09-22');
    expect((await one.standing()).legalDue).toBe(before);
    expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([{ id: own, countedAs: 'internal', excluded: false }]);
    expect((await office.get(Documents).list(one.file.applicant.scope, one.id, 'applicant')).map(({ kind }) => kind)).not.toContain(
      'consultation-notice',
    );
    const reviewer = staff(north, 'legal-reviewer');
    const because = '该信息由其独立制作,须其确认';
    const marked = async (who = reviewer): Promise<unknown> =>
      endings.markOtherOrgan(one.id, who, { expectedSequence: await one.sequence(), consultationId: own, because });
    await expect(marked(registrar)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    await marked();
    await expect(marked()).rejects.toMatchObject({ kind: { slug: 'consultation-done-before' } });
    one.on('2025-09-24');
    expect((await one.standing()).legalDue).toBe('2025-10-16');
    expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([
      { countedAs: 'other-organ', excluded: true, marked: { on: '2025-09-22', words: because } },
    ]);
    expect((await office.get(Documents).list(one.file.applicant.scope, one.id, 'applicant')).map(({ kind }) => kind)).toContain(
      'consultation-notice',
    );
    const [line] = (await office.get(CaseReader).ledger(one.id, registrar)).filter(({ act }) => act === 'mark-other-organ');
    expect(line?.facts['becauseDigest']).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(line)).not.toContain(because);
    expect((await one.answered(own, '2025-09-25')).legalDue).toBe('2025-10-17');
  });

  it('stays open while nobody knows when the letter was received', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    one.on('2025-09-23');
    expect((await one.standing()).legalDue).toBe('2025-10-21');
    expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([{ id, proveBy: '2025-09-23', answerBy: undefined }]);
    expect(await watched(id)).toEqual([{ until: '2025-09-23' }]);
    await one.served(id, '2025-09-23', '2025-09-18');
    expect(await watched(id)).toEqual([]);
    expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([{ answerBy: '2025-10-15', daysLeft: 12 }]);
  });

  it('ends where it cannot be served: the count goes on from the next day, and another letter may go out', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    const ended = async (because: string): Promise<unknown> =>
      endings.end(one.id, registrar, { expectedSequence: await one.sequence(), consultationId: id, reason: 'undeliverable', because });
    one.on('2025-09-23');
    await expect(ended(' ')).rejects.toMatchObject({ kind: { slug: 'consultation-reason-needed' } });
    await ended('赵大有已搬离,邮件退回');
    await expect(ended('再次退回')).rejects.toMatchObject({ kind: { slug: 'consultation-done-before' } });
    await expect(one.served(id, '2025-09-23')).rejects.toMatchObject({ kind: { slug: 'consultation-done-before' } });
    expect(await watched(id)).toEqual([]);
    one.on('2025-09-25');
    expect((await one.standing()).legalDue).toBe('2025-10-21');
    expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([
      { ended: { on: '2025-09-23', particulars: { reason: 'undeliverable' } } },
    ]);
    const [line] = (await office.get(CaseReader).ledger(one.id, registrar)).filter(({ act }) => act === 'end-consultation');
    expect(line?.facts).toMatchObject({ consultationId: id, kind: 'third-party', reason: 'undeliverable', on: '2025-09-23' });
    expect(JSON.stringify(line)).not.toContain('赵大有');
    await opinions.lapse(one.id, silenceJob, id);
    await one.send('2025-09-25', 'third-party');
    one.on('2025-09-26');
    expect((await one.standing()).legalDue).toBe('2025-10-22');
    expect((await one.answered(id, '2025-09-26')).legalDue).toBe('2025-10-22');
  });

  it('is silent rather than ended once the term of the other side is over', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    await one.served(id, '2025-09-18');
    one.on('2025-10-16');
    const late = { expectedSequence: await one.sequence(), consultationId: id, reason: 'not-needed', because: '不再需要' } as const;
    await expect(endings.end(one.id, registrar, late)).rejects.toMatchObject({ kind: { slug: 'consultation-was-silent' } });
  });

  it('writes a silence down while the applicant is awaited', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    await one.served(id, '2025-09-18');
    one.on('2025-10-15');
    await record(office, one.id, registrar, (file) =>
      file.record('notice-fee', registrar, {}, { clock: [{ act: 'fee-noticed', on: '2025-10-15' }] }),
    );
    one.on('2025-10-16');
    await opinions.lapse(one.id, silenceJob, id);
    expect(await one.standing()).toMatchObject({ state: 'awaiting-fee' });
    expect((await office.get(CaseReader).ledger(one.id, registrar)).at(-1)).toMatchObject({ act: 'record-silence' });
  });

  it('is told to nobody as time not counted where a delay fixed the day (Art. 35)', async () => {
    one = await AConsultedCase.receivedOn(office, '2026-03-02');
    const head = staff(north, 'office-head');
    await record(office, one.id, registrar, (file) => file.record('ask-for-reasons', registrar, {}));
    await record(office, one.id, registrar, (file) => file.record('record-reasons', registrar, {}));
    const delayed = { act: 'delayed', on: '2026-03-02', until: '2026-06-30' } as const;
    await record(office, one.id, head, (file) => file.record('delay-reply', head, {}, { clock: [delayed] }));
    const id = await one.send('2026-03-03', 'third-party');
    one.on('2026-03-10');
    expect((await one.standing()).legalDue).toBe('2026-06-30');
    const view = await consultations.of(one.id, registrar);
    expect(view.time).toBeUndefined();
    expect(view.consultations).toMatchObject([{ excluded: false }]);
    expect(view.movesToday).toBe(false);
    expect(await watched(id)).toEqual([{ until: '2026-03-10' }]);
    expect((await office.get(Documents).list(one.file.applicant.scope, one.id, 'applicant')).map(({ kind }) => kind)).not.toContain(
      'consultation-notice',
    );
  });
});
