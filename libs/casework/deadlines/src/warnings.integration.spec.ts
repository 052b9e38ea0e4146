import { systemActor } from '@casework/case-file';
import { aCaseReceived, record } from '../../../../test/support/a-case';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { DeadlinesModule } from './deadlines.module';
import { Deadlines } from './deadlines.service';
import { Warnings, type Warning } from './warnings.service';

const registrar = staff(north, 'registrar');
const sweeper = { ...systemActor('deadlines.sweep'), scope: { actorId: 'system:deadlines.sweep', agencyIds: [north.id] } };
const people = {
  clerk: { id: '0190a6a0-0000-7000-8000-00000000ff01', roles: ['unit-clerk'], unit: north.unit },
  deputy: { id: '0190a6a0-0000-7000-8000-00000000ff02', roles: ['unit-clerk'], unit: north.otherUnit },
  head: { id: '0190a6a0-0000-7000-8000-00000000ff03', roles: ['unit-head'], unit: north.unit },
  boss: { id: '0190a6a0-0000-7000-8000-00000000ff04', roles: ['office-head'], unit: null },
} as const;

describe('warnings', () => {
  let office: AnOffice;

  beforeEach(async () => {
    office = await anOffice([DeadlinesModule], '2026-03-02');
  });
  afterEach(() => office.close());

  const asWorker = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    office.sql<Row>(text, values, office.database.workerUrl);

  async function settle(): Promise<void> {
    for (const [name, { id, roles, unit }] of Object.entries(people))
      await asWorker(
        `INSERT INTO identity.staff (id, account, name, agency_id, unit_id, roles, password_hash, valid_from)
         VALUES ($1, $2, $2, $3, $4, $5, '', '2020-01-01')`,
        [id, name, north.id, unit, roles],
      );
  }

  async function calls(): Promise<Warning[]> {
    const rows = await asWorker<{ payload: Warning }>(
      `SELECT payload FROM outbox.message WHERE job = 'deadlines.give-warnings' ORDER BY id`,
    );
    return rows.map(({ payload }) => payload);
  }
  /** Sweeps on that day and gives what it called for. */
  async function warnOn(day: string, times = 1): Promise<void> {
    office.clock.moveToDay(day);
    const before = (await calls()).length;
    await office.get(Deadlines).sweep(sweeper);
    for (const call of (await calls()).slice(before))
      await Promise.all(Array.from({ length: times }, () => office.get(Warnings).warn(sweeper, call)));
  }
  async function notices(template?: string): Promise<string[]> {
    const rows = await asWorker<{ template: string; role: string | null; name: string | null }>(
      `SELECT template, role, name FROM notification.notice LEFT JOIN identity.staff ON staff.id::text = staff_id ORDER BY template, role, name`,
    );
    return rows
      .filter((row) => !template || row.template === template)
      .map((row) => `${row.template} ${row.name ?? `all ${String(row.role)}`}`);
  }
  async function inProgress(): Promise<string> {
    const { id } = await aCaseReceived(office);
    await record(office, id, registrar, (file) => file.record('register', registrar, {}));
    await record(office, id, registrar, (file) => file.record('dispatch-to-unit', registrar, {}, { unitId: north.unit }));
    return id;
  }
  const extend = (id: string, on: string, days: number) => {
    const head = staff(north, 'office-head');
    const propose = { ...registrar };
    return record(office, id, propose, (file) => file.record('propose-extension', propose, {})).then(() =>
      record(office, id, head, (file) => file.record('grant-extension', head, {}, { clock: [{ act: 'extended', on, days }] })),
    );
  };

  it('reach whose turn it is and, late, the head; once, however often and at whatever moment the job comes', async () => {
    await aCaseReceived(office);
    await warnOn('2026-03-31', 4);
    expect(await notices('overdue')).toEqual(['overdue all office-head', 'overdue all registrar']);
  });

  it('say that it is not late by law yet where only the strict day has passed', async () => {
    const id = await inProgress();
    const asked = { act: 'consult-started', kind: 'third-party', id: 'c1', on: '2026-03-03', servedOn: '2026-03-03' } as const;
    office.clock.moveToDay('2026-03-10');
    const ended = { act: 'consult-ended', id: 'c1', on: '2026-03-10' } as const;
    const clerk = staff(north, 'unit-clerk');
    const { safeDue, legalDue } = await record(office, id, clerk, (file) =>
      file.record('send-consultation', clerk, {}, { clock: [asked, ended] }),
    );
    expect([safeDue, legalDue]).toEqual(['2026-04-03', '2026-04-07']);
    await warnOn('2026-04-07');
    const told = await asWorker(`SELECT DISTINCT particulars FROM notification.notice WHERE template = 'overdue'`);
    expect(told).toMatchObject([{ particulars: { dueOn: '2026-04-03', legalDue: '2026-04-07' } }]);
  });

  it('reach the clerk of the unit the case lies with; his deputy while he is away; the heads once it is late', async () => {
    await settle();
    await inProgress();
    await warnOn('2026-03-23');
    expect(await notices('due-soon')).toEqual(['due-soon clerk']);
    await asWorker(
      `INSERT INTO identity.absence (id, agency_id, staff_id, from_day, until_day, deputy_id, entered_by, entered_at)
       VALUES ($1, $2, $3, '2026-03-25', '2026-04-03', $4, 'x', now())`,
      ['0190a6a0-0000-7000-8000-00000000ff99', north.id, people.clerk.id, people.deputy.id],
    );
    await warnOn('2026-03-25');
    expect(await notices('due-soon')).toEqual(['due-soon clerk', 'due-soon deputy']);
    await warnOn('2026-03-31');
    expect(await notices('overdue')).toEqual(['overdue boss', 'overdue deputy', 'overdue head']);
  });

  it('reach the litigation officer where a dispute has to be answered, also after the case has ended', async () => {
    const { id } = await aCaseReceived(office);
    await record(office, id, registrar, (file) =>
      file.record(
        'withdraw',
        registrar,
        {},
        {
          clock: [{ act: 'withdrawn', on: '2026-03-02' }],
          watch: [
            { kind: 'dispute-reply', subject: 'd1', until: '2026-03-12' },
            { kind: 'consultation-service', subject: 'c1', until: '2026-03-12' },
          ],
        },
      ),
    );
    await warnOn('2026-03-09');
    expect(await notices()).toEqual(['term-soon all litigation-officer']);
  });

  it('say nothing of a case that moved on before they came', async () => {
    const { id } = await aCaseReceived(office);
    office.clock.moveToDay('2026-03-23');
    await office.get(Deadlines).sweep(sweeper);
    await record(office, id, registrar, (file) =>
      file.record('withdraw', registrar, {}, { clock: [{ act: 'withdrawn', on: file.today.toString() }] }),
    );
    for (const call of await calls()) await office.get(Warnings).warn(sweeper, call);
    expect(await notices()).toEqual([]);
  });

  it('do not name a day that moved, and come again should the term move back to it', async () => {
    const id = await inProgress();
    office.clock.moveToDay('2026-03-23');
    await office.get(Deadlines).sweep(sweeper);
    await extend(id, '2026-03-23', 10);
    for (const call of await calls()) await office.get(Warnings).warn(sweeper, call);
    expect(await notices('due-soon')).toEqual([]);
    expect(await asWorker(`SELECT 1 FROM deadlines.wake_up WHERE term = 'reply'`)).toEqual([]);
    await warnOn('2026-04-07');
    const [said] = await asWorker<{ particulars: object }>(`SELECT particulars FROM notification.notice WHERE template = 'due-soon'`);
    expect(said?.particulars).toMatchObject({ dueOn: '2026-04-14', daysLeft: '5' });
  });

  it('are silent of a last day that an open consultation pushes on, and name the one it has in the end (Art. 33)', async () => {
    const id = await inProgress();
    const clerk = staff(north, 'unit-clerk');
    office.clock.moveToDay('2026-03-20');
    const asked = { act: 'consult-started', kind: 'third-party', id: 'c1', on: '2026-03-20', servedOn: '2026-03-20' } as const;
    await record(office, id, clerk, (file) => file.record('send-consultation', clerk, {}, { clock: [asked] }));
    for (const day of ['2026-03-23', '2026-03-25', '2026-03-31', '2026-04-08']) await warnOn(day);
    expect(await notices('due-soon')).toEqual([]);
    const ended = { act: 'consult-ended', id: 'c1', on: '2026-04-08' } as const;
    const { safeDue } = await record(office, id, clerk, (file) => file.record('record-opinion', clerk, {}, { clock: [ended] }));
    for (let day = 8; day <= 28; day += 1) await warnOn(`2026-04-${String(day).padStart(2, '0')}`);
    const said = await asWorker<{ due: string }>(
      `SELECT particulars ->> 'dueOn' AS due FROM notification.notice WHERE template = 'due-soon'`,
    );
    expect(new Set(said.map(({ due }) => due))).toEqual(new Set([safeDue]));
  });

  it('correct a kept last day that is not what the facts derive, and do not name it', async () => {
    const id = await inProgress();
    await asWorker(`UPDATE case_file.watch SET until = '2026-03-25' WHERE request_id = $1 AND kind = 'reply'`, [id]);
    await warnOn('2026-03-19');
    expect(await notices('due-soon')).toEqual([]);
    expect(await asWorker(`SELECT until::text FROM case_file.watch WHERE request_id = $1 AND kind = 'reply'`, [id])).toEqual([
      { until: '2026-03-30' },
    ]);
  });

  it('are given one by one where one of them cannot be, and tell of the fault after all others', async () => {
    await aCaseReceived(office);
    const broken = await aCaseReceived(office);
    office.clock.moveToDay('2026-03-30');
    await office.get(Deadlines).sweep(sweeper);
    await asWorker(`UPDATE case_file.request SET profile = 'no-such-law' WHERE id = $1`, [broken.id]);
    const [call] = await calls();
    await expect(office.get(Warnings).warn(sweeper, call!)).rejects.toThrow();
    expect(await notices('due-soon')).toEqual([]);
    await expect(office.get(Warnings).warn(sweeper, call!, 2)).rejects.toThrow();
    expect(await notices('due-soon')).toEqual(['due-soon all registrar']);
  });
});
