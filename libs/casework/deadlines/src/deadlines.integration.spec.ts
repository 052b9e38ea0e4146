import { systemActor, type RecordOptions } from '@casework/case-file';
import { nextDay } from '@law/calendar';
import { applicantOf, CaseFiles } from '@casework/case-file';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { aCaseReceived, record } from '../../../../test/support/a-case';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { DeadlinesModule } from './deadlines.module';
import { Deadlines } from './deadlines.service';

const registrar = staff(north, 'registrar');
const clerk = staff(north, 'unit-clerk');
/** The worker's database role sees every agency; this one is told which. */
const sweeper = { ...systemActor('deadlines.sweep'), scope: { actorId: 'system:deadlines.sweep', agencyIds: [north.id] } };

describe('deadlines', () => {
  let office: AnOffice;
  let deadlines: Deadlines;

  beforeEach(async () => {
    office = await anOffice([DeadlinesModule], '2026-03-02');
    deadlines = office.get(Deadlines);
  });
  afterEach(() => office.close());

  const asWorker = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    office.sql<Row>(text, values, office.database.workerUrl);
  const called = async (): Promise<string[]> => {
    const rows = await asWorker<Record<'term' | 'subject' | 'step', string>>(
      'SELECT term, subject, step FROM deadlines.wake_up ORDER BY called_at, term, subject, step',
    );
    return rows.map(({ term, subject, step }) => `${subject === 'case' ? term : `${term} ${subject}`} ${step}`);
  };
  const jobs = (): Promise<{ job: string; payload: object }[]> => asWorker(`SELECT job, payload FROM outbox.message ORDER BY id`);

  /** Sweeps twice on every day up to and including `last`. @returns the day each wake-up was called for */
  async function sweepDaily(last: string, term = ''): Promise<string[]> {
    const days: string[] = [];
    for (let day = office.clock.today().toString(); day <= last; day = nextDay(day)) {
      office.clock.moveToDay(day);
      const before = (await called()).length;
      await deadlines.sweep(sweeper);
      await deadlines.sweep(sweeper);
      days.push(...(await called()).slice(before).map((one) => `${day} ${one}`));
    }
    return days.filter((one) => one.slice(11).startsWith(term));
  }

  function act(id: string, name: string, options: RecordOptions = {}, actor = registrar): Promise<unknown> {
    return record(office, id, actor, (file) => file.record(name, actor, {}, options));
  }

  async function submitted(channel: string): Promise<string> {
    const id = newId();
    const applicant = applicantOf({ id, agencyId: north.id });
    const filing = {
      id,
      agency: north,
      channel,
      items: [{ description: '养护合同' }],
      title: '养护合同',
      applicant: { kind: 'citizen' as const, particulars: { name: '王小明' } },
      contentSha256: 'e'.repeat(64),
    };
    await office.get(UnitOfWork).run(applicant.scope, () => office.get(CaseFiles).begin(filing, applicant));
    return id;
  }

  it('warns five, three and one working days ahead, on the last day and once after it; nothing early, nothing twice', async () => {
    await aCaseReceived(office);
    expect(await sweepDaily('2026-04-10', 'reply')).toEqual([
      '2026-03-23 reply ahead-5',
      '2026-03-25 reply ahead-3',
      '2026-03-27 reply ahead-1',
      '2026-03-30 reply due',
      '2026-03-31 reply overdue',
    ]);
  });

  it('reminds of the steps of the office on the day of each and once after it, while they are not taken (casework §9.1)', async () => {
    const { id } = await aCaseReceived(office);
    expect(await sweepDaily('2026-03-04', 'internal')).toEqual([
      '2026-03-03 internal registration due',
      '2026-03-04 internal dispatch due',
      '2026-03-04 internal registration overdue',
    ]);
    await act(id, 'register');
    await act(id, 'dispatch-to-unit', { unitId: north.unit });
    await act(id, 'record-search', {}, clerk);
    expect(await sweepDaily('2026-03-25', 'internal')).toEqual([
      '2026-03-23 internal review due',
      '2026-03-24 internal legality due',
      '2026-03-24 internal review overdue',
      '2026-03-25 internal legality overdue',
    ]);
  });

  it('reminds of a submission nobody confirmed within a working day, of a letter on the day it came (R-31c, R-31e)', async () => {
    await submitted('online');
    await submitted('post-ordinary');
    expect(await sweepDaily('2026-03-06')).toEqual([
      '2026-03-02 confirmation due',
      '2026-03-03 confirmation due',
      '2026-03-03 confirmation overdue',
      '2026-03-04 confirmation overdue',
    ]);
  });

  it('finds what is due from the database alone after days of silence, the nearest step only', async () => {
    await aCaseReceived(office);
    office.clock.moveToDay('2026-03-27');
    const both = await Promise.all([deadlines.sweep(sweeper), deadlines.sweep(sweeper)]);
    expect(both.reduce((sum, one) => sum + one, 0)).toBe(7);
    expect((await called()).filter((one) => one.startsWith('reply'))).toEqual(['reply ahead-1']);
  });

  it('calls for the closing of what was not corrected, the day after the stated day and once (scenario 8)', async () => {
    const { id } = await aCaseReceived(office);
    await act(id, 'register');
    await act(id, 'ask-for-correction', { clock: [{ act: 'correction-asked', on: '2026-03-02', until: '2026-03-23' }] });
    expect(await sweepDaily('2026-04-10')).toEqual(['2026-03-24 correction lapse']);
    expect(await jobs()).toEqual([{ job: 'registration.lapse-correction', payload: { requestId: id } }]);
  });

  it('hands the silence of a consulted side and an unpaid fee to those who close them: the day after its last day, and after the grace', async () => {
    const asked = await aCaseReceived(office);
    const unpaid = await aCaseReceived(office);
    for (const { id } of [asked, unpaid]) {
      await act(id, 'register');
      await act(id, 'dispatch-to-unit', { unitId: north.unit });
    }
    const consulted = { act: 'consult-started', kind: 'third-party', id: 'c1', on: '2026-03-02', servedOn: '2026-03-02' } as const;
    await act(asked.id, 'send-consultation', { clock: [consulted] }, clerk);
    await act(unpaid.id, 'notice-fee', { clock: [{ act: 'fee-noticed', on: '2026-03-02', servedOn: '2026-03-02' }] });
    const days = await sweepDaily('2026-04-10');
    expect(days.filter((one) => one.endsWith('lapse'))).toEqual(['2026-03-24 opinion c1 lapse', '2026-04-03 payment lapse']);
    expect((await jobs()).filter(({ job }) => !job.startsWith('deadlines.'))).toEqual([
      { job: 'consultation.record-silence', payload: { requestId: asked.id, consultationId: 'c1' } },
      { job: 'fees.lapse', payload: { requestId: unpaid.id } },
    ]);
  });

  it('comes back to a consultation nobody proved served, week after week, each once, and to the reply when it ends (R-33d)', async () => {
    const { id } = await aCaseReceived(office);
    await act(id, 'register');
    await act(id, 'dispatch-to-unit', { unitId: north.unit });
    const sent = { act: 'consult-started', kind: 'third-party', id: 'c1', on: '2026-03-02' } as const;
    await act(id, 'send-consultation', { clock: [sent] }, clerk);
    expect(await sweepDaily('2026-04-08')).toEqual([
      '2026-03-16 consultation-open c1 again-1',
      '2026-03-23 consultation-open c1 again-2',
      '2026-03-30 consultation-open c1 again-3',
      '2026-04-07 consultation-open c1 again-4',
    ]);
    await act(id, 'record-opinion', { clock: [{ act: 'consult-ended', id: 'c1', on: '2026-04-08' }] }, clerk);
    expect(await sweepDaily('2026-05-15', 'consultation')).toEqual([]);
    expect((await called()).filter((one) => one.startsWith('reply'))).toHaveLength(5);
  });

  it('warns of a stated day that a consultation does not move (Art. 35)', async () => {
    const { id } = await aCaseReceived(office);
    await act(id, 'register');
    await act(id, 'dispatch-to-unit', { unitId: north.unit });
    const delayed = { act: 'delayed', on: '2026-03-02', until: '2026-04-10' } as const;
    const sent = { act: 'consult-started', kind: 'third-party', id: 'c1', on: '2026-03-02' } as const;
    await act(id, 'send-consultation', { clock: [delayed, sent] }, clerk);
    expect(await sweepDaily('2026-04-13', 'reply')).toEqual([
      '2026-04-02 reply ahead-5',
      '2026-04-07 reply ahead-3',
      '2026-04-09 reply ahead-1',
      '2026-04-10 reply due',
      '2026-04-11 reply overdue',
    ]);
  });

  it('calls again for a lapse its room could not carry out, once the case is where it can, and not before', async () => {
    const { id } = await aCaseReceived(office);
    await act(id, 'register');
    await act(id, 'ask-for-correction', { clock: [{ act: 'correction-asked', on: '2026-03-02', until: '2026-03-23' }] });
    office.clock.moveToDay('2026-03-24');
    await deadlines.sweep(sweeper);
    const lapse = { requestId: id, term: 'correction', subject: 'case' } as const;
    await deadlines.takeBack(sweeper, lapse);
    await deadlines.takeBack(sweeper, lapse);
    expect(await sweepDaily('2026-03-26')).toEqual(['2026-03-25 correction lapse']);
    expect(await jobs()).toHaveLength(2);
  });

  it('counts the days stages asked for with a new calendar, of closed cases too, and looks at each anew', async () => {
    const { id } = await aCaseReceived(office);
    const counted = { by: 'dispute-term', from: '2026-03-02', kind: 'review-reply' } as const;
    await act(id, 'register', {
      watch: [
        { kind: 'dispute-reply', subject: 'd1', until: '2026-03-16', counted },
        { kind: 'dispute-reply', subject: 'stated', until: '2026-03-18' },
      ],
    });
    const older = `UPDATE case_file.watch SET until = '2026-03-20', look_on = NULL, counted_with = 'older' WHERE asked`;
    await asWorker(older);
    await asWorker(`UPDATE case_file.request SET state = 'served' WHERE id = $1`, [id]);
    const asked = () => asWorker(`SELECT subject, until::text, look_on::text FROM case_file.watch WHERE asked ORDER BY subject`);
    expect((await deadlines.reconcile(sweeper)).corrected).toBe(2);
    expect(await asked()).toEqual([
      { subject: 'd1', until: '2026-03-16', look_on: '-infinity' },
      { subject: 'stated', until: '2026-03-20', look_on: '-infinity' },
    ]);
    await asWorker(older);
    await deadlines.sweep(sweeper);
    expect(await asked()).toMatchObject([{ until: '2026-03-16' }, { until: '2026-03-20' }]);
  });

  it('watches what a stage asks for, until it says that it is over', async () => {
    const { id } = await aCaseReceived(office);
    await act(id, 'register', {
      watch: [
        { kind: 'dispute-reply', subject: 'd1', until: '2026-03-12' },
        { kind: 'consultation-service', subject: 'c1', until: '2026-03-09' },
      ],
    });
    expect(await sweepDaily('2026-03-09', 'consultation')).toEqual([
      '2026-03-04 consultation-service c1 ahead-3',
      '2026-03-06 consultation-service c1 ahead-1',
      '2026-03-09 consultation-service c1 due',
    ]);
    await act(id, 'dispatch-to-unit', { unitId: north.unit, watch: [{ kind: 'consultation-service', subject: 'c1' }] });
    expect(await sweepDaily('2026-03-20', 'consultation')).toEqual([]);
    expect((await called()).filter((one) => one.startsWith('dispute'))).toHaveLength(4);
  });

  it('corrects a kept date that is not what its facts derive, and says how many', async () => {
    const { id } = await aCaseReceived(office);
    await aCaseReceived(office);
    expect(await deadlines.reconcile(sweeper)).toEqual({ cases: 2, corrected: 0 });
    await asWorker(`UPDATE case_file.request SET safe_due = '2030-01-01' WHERE id = $1`, [id]);
    expect(await deadlines.reconcile(sweeper)).toEqual({ cases: 2, corrected: 1 });
    await asWorker(`DELETE FROM case_file.watch WHERE request_id = $1 AND kind = 'reply'`, [id]);
    expect(await deadlines.reconcile(sweeper)).toEqual({ cases: 2, corrected: 1 });
    const [row] = await asWorker(
      `SELECT safe_due::text, until::text FROM case_file.request JOIN case_file.watch ON request_id = id AND kind = 'reply' WHERE id = $1`,
      [id],
    );
    expect(row).toEqual({ safe_due: '2026-03-30', until: '2026-03-30' });
  });
});
