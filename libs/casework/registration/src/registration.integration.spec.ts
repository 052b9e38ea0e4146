import { applicantOf, CaseFiles, CaseReader, type Actor, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { UnitOfWork } from '@platform/persistence';
import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Closings } from './closings.service';
import { Corrections } from './corrections.service';
import { RegistrationModule } from './registration.module';
import { Registration } from './registration.service';
import type { CorrectionPoint } from './rules/ask-for-correction';

const registrar = staff(north, 'registrar');
const head = staff(north, 'office-head');
const point: CorrectionPoint = { key: 'scope', ground: 'content', asks: '请说明时间范围', guidance: '例如 2025 年度' };
const kinds = { applicantKind: 'citizen', statisticsKind: 'NATURAL' } as const;

describe('registration', () => {
  let office: AnOffice;
  let registration: Registration;
  let corrections: Corrections;
  let closings: Closings;
  let work: UnitOfWork;

  beforeAll(async () => {
    office = await anOffice([RegistrationModule], '2024-01-31');
    registration = office.get(Registration);
    corrections = office.get(Corrections);
    closings = office.get(Closings);
    work = office.get(UnitOfWork);
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.clock.moveToDay('2024-01-31');
  });

  /** A case received today. */
  async function received(who = newId()): Promise<{ readonly id: string; readonly applicant: Actor }> {
    const id = newId();
    const applicant = applicantOf({ id, agencyId: north.id });
    const files = office.get(CaseFiles);
    await work.run(applicant.scope, () =>
      files.begin(
        {
          id,
          agency: north,
          channel: 'online',
          items: [{ description: '养护合同' }],
          title: '养护合同',
          applicant: { kind: 'citizen', particulars: { name: '王', idNo: who, email: 'wang@example.cn' } },
          contentSha256: 'e'.repeat(64),
        },
        applicant,
      ),
    );
    await work.run(registrar.scope, async () => {
      const file = await files.open(id);
      const on = file.today.toString();
      await file.record('confirm-receipt', registrar, {}, { clock: [{ act: 'received', channel: 'online', on, confirmedOn: on }] });
    });
    return { id, applicant };
  }

  async function registered(who?: string): Promise<{ readonly id: string; readonly applicant: Actor; readonly expectedSequence: number }> {
    const file = await received(who);
    const { sequence } = await registration.register(file.id, registrar, { expectedSequence: 2, ...kinds });
    return { ...file, expectedSequence: sequence };
  }

  async function asked(): Promise<{ readonly id: string; readonly applicant: Actor; readonly standing: StandingView }> {
    const { id, applicant, expectedSequence } = await registered();
    office.clock.moveToDay('2024-02-01');
    return { id, applicant, standing: await corrections.ask(id, registrar, { expectedSequence, points: [point] }) };
  }

  it('registers with the kind for statistics, and what was known of earlier requests (R-35d)', async () => {
    const who = newId();
    const before = await registered(who);
    const { id } = await registered(who);
    const view = await registration.of(id, registrar);
    expect(view.entry).toMatchObject({ ...kinds, on: '2024-01-31', by: registrar.id, frequency: { inMonth: 2, alarm: false } });
    expect(view.earlier.map((one) => one.id)).toEqual([before.id]);
    expect(view.frequency.doubleSubmissions).toEqual([view.earlier[0]?.number]);
    expect(view.forecast).toMatchObject({ restarts: true, askBy: '2024-02-08', legalDue: '2024-03-04' });
  });

  it('tells the second clerk what the first one did', async () => {
    const { id } = await received();
    const other = { ...registrar, id: 'NORTH:second' };
    const both = await Promise.allSettled(
      [registrar, other].map((actor) => registration.register(id, actor, { expectedSequence: 2, ...kinds })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject({ kind: { slug: 'case-moved-on' }, facts: { happened: [{ act: 'register' }] } });
  });

  it('refuses whose act it is not, and a stranger as if there were no case', async () => {
    const { id } = await received();
    const ask = { expectedSequence: 2, ...kinds };
    await expect(registration.register(id, head, ask)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    for (const which of [id, newId()])
      await expect(registration.register(which, staff(south, 'registrar'), ask)).rejects.toMatchObject({
        kind: { slug: 'no-such-case' },
        facts: {},
      });
  });

  describe('correction (Art. 30)', () => {
    it('is asked for with a notice the applicant may read and a message to him; the term stands still', async () => {
      const { id, applicant, standing } = await asked();
      expect(standing).toMatchObject({ state: 'awaiting-correction', correctionUntil: '2024-02-27' });
      expect(standing.legalDue).toBeUndefined();
      const correction = await corrections.of(applicant.scope, id);
      expect(correction).toMatchObject({ askedOn: '2024-02-01', until: '2024-02-27', points: [point] });
      const papers = await office.get(Documents).list(applicant.scope, id, 'applicant');
      expect(papers.map((paper) => paper.id)).toContain(correction?.documentId);
      const orders = await office.sql('SELECT template FROM notification.order WHERE request_id = $1', [id], office.database.workerUrl);
      expect(orders).toEqual([{ template: 'correction-asked' }]);
    });

    it('comes back from the applicant and starts the term anew (scenario 7)', async () => {
      const { id, applicant, standing } = await asked();
      office.clock.moveToDay('2024-02-20');
      const back = await corrections.return(id, applicant, {
        expectedSequence: standing.sequence,
        answers: [{ key: 'scope', answer: '2023 年' }],
      });
      expect(back).toMatchObject({ state: 'registered', receiptOn: '2024-02-20', legalDue: '2024-03-19' });
      expect(await corrections.forecast(registrar.scope, id)).toBeUndefined();
    });

    it('is refused after the seventh working day, with the day that stays (scenario 6)', async () => {
      const { id, expectedSequence } = await registered();
      office.clock.moveToDay('2024-02-18');
      await expect(corrections.ask(id, registrar, { expectedSequence, points: [point] })).rejects.toMatchObject({
        kind: { slug: 'correction-not-askable' },
        facts: { because: 'too-late', askBy: '2024-02-08', legalDue: '2024-03-04' },
      });
    });

    it('is asked for once (scenario 11)', async () => {
      const { id, applicant, standing } = await asked();
      const answers = [{ key: 'scope', answer: '2023 年' }];
      const { sequence } = await corrections.return(id, applicant, { expectedSequence: standing.sequence, answers });
      await expect(corrections.ask(id, registrar, { expectedSequence: sequence, points: [point] })).rejects.toMatchObject({
        kind: { slug: 'act-refused' },
      });
    });

    it('is taken late by a registrar who writes down the good reason, and from nobody else (scenario 9)', async () => {
      const { id, applicant, standing } = await asked();
      office.clock.moveToDay('2024-03-04');
      const late = { expectedSequence: standing.sequence, answers: [{ key: 'scope', answer: '2023 年' }], goodReason: '住院证明' };
      await expect(corrections.return(id, applicant, late)).rejects.toMatchObject({ kind: { slug: 'correction-late' } });
      await expect(corrections.return(id, registrar, { ...late, on: '2024-03-05' })).rejects.toMatchObject({
        kind: { slug: 'registration-day-not-possible' },
      });
      expect(await corrections.return(id, registrar, late)).toMatchObject({ state: 'registered', receiptOn: '2024-03-04' });
      expect((await corrections.of(registrar.scope, id))?.goodReason).toBe('住院证明');
    });

    it('leaves the case as it was when a point is not answered', async () => {
      const { id, applicant, standing } = await asked();
      const empty = { expectedSequence: standing.sequence, answers: [] };
      await expect(corrections.return(id, applicant, empty)).rejects.toMatchObject({
        kind: { slug: 'correction-incomplete' },
        facts: { keys: ['scope'] },
      });
      expect(await office.get(CaseReader).standing(id, registrar)).toMatchObject({ sequence: standing.sequence });
    });
  });

  it('hands the case to a unit of the agency, and moves no clock', async () => {
    const { id, expectedSequence } = await registered();
    const before = await office.get(CaseReader).standing(id, registrar);
    for (const wrong of [{ unitId: south.unit }, { unitId: newId() }])
      await expect(registration.dispatchToUnit(id, head, { expectedSequence, ...wrong })).rejects.toMatchObject({
        kind: { slug: 'registration-no-such-unit' },
      });
    const to = { expectedSequence, unitId: north.unit, internalDueOn: '2024-02-09', note: '请尽快' };
    const after = await registration.dispatchToUnit(id, head, to);
    expect(after).toMatchObject({ state: 'in-progress', legalDue: before.legalDue });
    await registration.dispatchToUnit(id, head, { expectedSequence: after.sequence, unitId: north.otherUnit });
    const { dispatches } = await registration.of(id, registrar);
    expect(dispatches).toMatchObject([{ unitId: north.unit, internalDueOn: '2024-02-09', by: head.id }, { unitId: north.otherUnit }]);
    expect((await office.get(CaseReader).view(id, registrar)).unitId).toBe(north.otherUnit);
  });

  it('ends at the applicant’s own words (scenario 48)', async () => {
    const { id, applicant, expectedSequence } = await registered();
    expect(await closings.withdraw(id, applicant, { expectedSequence, reason: '已经得到' })).toMatchObject({ state: 'closed' });
    const { closing, forecast } = await registration.of(id, registrar);
    expect(closing).toMatchObject({ kind: 'withdrawn', on: '2024-01-31', reason: '已经得到', documentId: expect.any(String) as string });
    expect(forecast).toBeUndefined();
  });

  it('is withdrawn by a registrar with the signed paper in this case only', async () => {
    const { id, expectedSequence } = await registered();
    const elsewhere = await registered();
    const signed = (requestId: string) =>
      office.get(Documents).upload(
        registrar.scope,
        {
          agencyId: north.id,
          requestId,
          kind: 'withdrawal',
          title: '撤回',
          fileName: '撤回.txt',
          visibility: 'applicant',
          madeBy: registrar.id,
        },
        Readable.from(['I withdraw.']),
      );
    for (const documentId of [undefined, (await signed(elsewhere.id)).id])
      await expect(closings.withdraw(id, registrar, { expectedSequence, documentId })).rejects.toMatchObject({
        kind: { slug: 'withdrawal-not-signed' },
      });
    const { id: documentId } = await signed(id);
    expect(await closings.withdraw(id, registrar, { expectedSequence, documentId })).toMatchObject({ state: 'closed' });
  });

  it('lapses the day after the stated day, not on it (scenario 8)', async () => {
    const { id } = await asked();
    office.clock.moveToDay('2024-02-27');
    await expect(closings.lapse(id, registrar)).rejects.toMatchObject({ kind: { slug: 'correction-period-still-runs' } });
    office.clock.moveToDay('2024-02-28');
    expect(await closings.lapse(id, registrar)).toMatchObject({ state: 'closed' });
    expect((await registration.of(id, registrar)).closing).toMatchObject({ kind: 'lapsed', on: '2024-02-28' });
  });
});
