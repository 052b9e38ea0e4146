import { systemActor } from '@casework/case-file';
import { nextDay } from '@law/calendar';
import { aCaseReceived, record, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { DeadlinesModule } from './deadlines.module';
import { Deadlines, type Warning } from './deadlines.service';

const registrar = staff(north, 'registrar');
/** The worker's database role sees every agency; this one is told which. */
const sweeper = { ...systemActor('deadlines.sweep'), scope: { actorId: 'system:deadlines.sweep', agencyIds: [north.id] } };

/** A row of the outbox; a call to close carries no kind. */
interface Called {
  readonly job: string;
  readonly payload: Warning | { readonly requestId: string };
}

function kindOf({ job, payload }: Called): string {
  return 'kind' in payload ? payload.kind : job;
}

describe('deadlines', () => {
  let office: AnOffice;
  let deadlines: Deadlines;

  beforeEach(async () => {
    office = await anOffice([DeadlinesModule], '2026-03-02');
    deadlines = office.get(Deadlines);
  });
  afterEach(() => office.close());

  const called = (): Promise<Called[]> => office.sql(`SELECT job, payload FROM outbox.message ORDER BY id`, [], office.database.workerUrl);
  const notices = (): Promise<{ readonly template: string; readonly role: string }[]> =>
    office.sql(`SELECT template, role FROM notification.notice ORDER BY template, role`, [], office.database.workerUrl);

  /** Sweeps twice on every day up to and including `last`. @returns the day each wake-up was called for */
  async function sweepDaily(last: string): Promise<string[]> {
    const days: string[] = [];
    for (let day = office.clock.today().toString(); day <= last; day = nextDay(day)) {
      office.clock.moveToDay(day);
      const before = (await called()).length;
      await deadlines.sweep(sweeper);
      await deadlines.sweep(sweeper);
      days.push(...(await called()).slice(before).map((one) => `${day} ${kindOf(one)}`));
    }
    return days;
  }

  function askForCorrection({ id }: ACase, until: string): Promise<unknown> {
    return record(office, id, registrar, async (file) => {
      await file.record('register', registrar, {});
      const on = file.today.toString();
      return file.record('ask-for-correction', registrar, {}, { clock: [{ act: 'correction-asked', on, until }] });
    });
  }

  it('warns five, three and one working days ahead, on the last day and once after it; nothing early, nothing twice', async () => {
    await aCaseReceived(office);
    expect(await sweepDaily('2026-04-10')).toEqual([
      '2026-03-23 due-soon',
      '2026-03-25 due-within-3',
      '2026-03-27 due-within-1',
      '2026-03-30 due',
      '2026-03-31 overdue',
    ]);
  });

  it('finds what is due from the database alone after days of silence, the nearest step only', async () => {
    await aCaseReceived(office);
    office.clock.moveToDay('2026-03-27');
    const both = await Promise.all([deadlines.sweep(sweeper), deadlines.sweep(sweeper)]);
    expect(both.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect((await called()).map(kindOf)).toEqual(['due-within-1']);
  });

  it('puts one warning on each desk it concerns, however often its job comes', async () => {
    const { id } = await aCaseReceived(office);
    office.clock.moveToDay('2026-03-31');
    await deadlines.sweep(sweeper);
    const [job] = await called();
    expect(job).toEqual({ job: 'deadlines.warn-case', payload: { requestId: id, kind: 'overdue', about: '2026-03-30' } });
    await Promise.all([1, 2, 3].map(() => deadlines.warn(sweeper, job!.payload as Warning)));
    expect(await notices()).toEqual([
      { template: 'overdue', role: 'office-head' },
      { template: 'overdue', role: 'registrar' },
    ]);
  });

  it('says nothing when the case moved on before the warning came', async () => {
    const { id } = await aCaseReceived(office);
    office.clock.moveToDay('2026-03-23');
    await deadlines.sweep(sweeper);
    await record(office, id, registrar, (file) =>
      file.record('withdraw', registrar, {}, { clock: [{ act: 'withdrawn', on: file.today.toString() }] }),
    );
    await deadlines.warn(sweeper, (await called())[0]!.payload as Warning);
    expect(await notices()).toEqual([]);
    expect(await sweepDaily('2026-04-02')).toEqual([]);
  });

  it('calls for the closing of what was not corrected, the day after the stated day and once (scenario 8)', async () => {
    const file = await aCaseReceived(office);
    await askForCorrection(file, '2026-03-23');
    expect(await sweepDaily('2026-04-10')).toEqual(['2026-03-24 registration.lapse-correction']);
    expect((await called()).at(-1)?.payload).toEqual({ requestId: file.id });
  });

  it('corrects a kept date that is not what its facts derive, and says how many', async () => {
    const { id } = await aCaseReceived(office);
    await aCaseReceived(office);
    expect(await deadlines.reconcile(sweeper)).toEqual({ cases: 2, corrected: 0 });
    await office.sql(`UPDATE case_file.request SET safe_due = '2030-01-01' WHERE id = $1`, [id], office.database.workerUrl);
    expect(await deadlines.reconcile(sweeper)).toEqual({ cases: 2, corrected: 1 });
    const [row] = await office.sql(`SELECT safe_due::text FROM case_file.request WHERE id = $1`, [id], office.database.workerUrl);
    expect(row).toEqual({ safe_due: '2026-03-30' });
  });
});
