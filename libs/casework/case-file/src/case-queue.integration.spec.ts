import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { applicantOf, type Actor } from './actor';
import { CaseFileModule } from './case-file.module';
import { CaseFiles } from './case-files.service';
import { CaseQueue } from './case-queue.service';
import type { QueueQuery } from './queue';
import { pageOfOne } from './store/queue.sql';

const registrar = staff(north, 'registrar');
const clerk = staff(north, 'unit-clerk');

describe('the queue', () => {
  let office: AnOffice;
  let files: CaseFiles;
  let queue: CaseQueue;
  let work: UnitOfWork;
  const made: Record<string, string> = {};

  async function file(name: string, agency: typeof north | typeof south, receivedOn?: string, unitId?: string): Promise<void> {
    const id = newId();
    made[id] = name;
    const applicant = applicantOf({ id, agencyId: agency.id });
    await work.run(applicant.scope, () =>
      files.begin(
        {
          id,
          agency,
          channel: 'online',
          items: [{ description: name }],
          title: `关于${name}的100%_资料`,
          applicant: { kind: 'citizen', particulars: { name: '张三', phone: name } },
          contentSha256: 'd'.repeat(64),
        },
        applicant,
      ),
    );
    const act = (role: Actor, act: string, options: object): Promise<unknown> =>
      work.run(role.scope, async () => (await files.open(id)).record(act, role, {}, options));
    if (receivedOn === undefined) return;
    const staffed = staff(agency, 'registrar');
    await act(staffed, 'confirm-receipt', { clock: [{ act: 'received', channel: 'online', on: receivedOn, confirmedOn: receivedOn }] });
    if (unitId === undefined) return;
    await act(staffed, 'register', {});
    await act(staffed, 'dispatch-to-unit', { unitId });
  }

  beforeAll(async () => {
    office = await anOffice([CaseFileModule], '2026-03-02');
    files = office.get(CaseFiles);
    queue = office.get(CaseQueue);
    work = office.get(UnitOfWork);
    await file('waiting', north);
    await file('fresh', north, '2026-03-02');
    await file('late', north, '2026-01-26', north.unit);
    await file('soon', north, '2026-02-02', north.unit);
    await file('elsewhere', north, '2026-02-27', north.otherUnit);
    await file('foreign', south, '2026-03-02');
  });
  afterAll(() => office.close());

  const names = async (query: Partial<QueueQuery>, actor = registrar): Promise<(string | undefined)[]> =>
    (await queue.page(actor, { tab: 'all', ...query })).rows.map(({ id }) => made[id]);

  it('shows the nearest last day first, a submission by the day it has to be confirmed by, and nothing of another agency', async () => {
    expect(await names({})).toEqual(['late', 'waiting', 'soon', 'elsewhere', 'fresh']);
  });

  it.each<[string, Partial<QueueQuery>, Actor, string[]]>([
    ['what the registrar may carry forward', { tab: 'mine' }, registrar, ['waiting', 'fresh']],
    ['what a unit clerk may carry forward, in his unit', { tab: 'mine' }, clerk, ['late', 'soon']],
    ['what lies with his unit', { tab: 'unit' }, clerk, ['late', 'soon']],
    ['what no unit has', { tab: 'unassigned' }, registrar, ['waiting', 'fresh']],
    ['what is late', { clock: 'late' }, registrar, ['late']],
    ['what is past the safe day and not late by law', { clock: 'past-safe' }, registrar, []],
    ['what is due soon', { clock: 'due-soon' }, registrar, ['waiting', 'soon']],
    ['what is in time', { clock: 'in-time' }, registrar, ['elsewhere', 'fresh']],
    ['one state', { state: 'received' }, registrar, ['fresh']],
    ['words of the title', { q: '关于soon' }, registrar, ['soon']],
    ['a number, in any case of letters', { q: 'north-2026-00001' }, registrar, ['waiting']],
    ['typed per cent signs as text, not as a pattern', { q: '100%_资' }, registrar, ['late', 'waiting', 'soon', 'elsewhere', 'fresh']],
    ['nothing, for a pattern nobody typed', { q: '1%0' }, registrar, []],
  ])('finds %s', async (_name, query, actor, expected) => {
    expect(await names(query, actor)).toEqual(expected);
  });

  it('pages in a total order, with nothing twice and nothing left out', async () => {
    const seen: (string | undefined)[] = [];
    let after: string | undefined;
    do {
      const page = await queue.page(registrar, { tab: 'all', limit: 2, after });
      seen.push(...page.rows.map(({ id }) => made[id]));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(['late', 'waiting', 'soon', 'elsewhere', 'fresh']);
  });

  it('walks the index in its own order: a page among a million costs what it costs among a hundred', async () => {
    const nothing = [null, [], registrar.roles, '2026-03-02', '2026-03-09', 'all', null, null, null, null, null, 51];
    const plan = await work.run(registrar.scope, async () => {
      await work.sql('no-other-way', `SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`, []);
      return work.sql<{ 'QUERY PLAN': string }>('explain', `EXPLAIN ${pageOfOne}`, [[north.id], ...nothing]);
    });
    const said = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(said).toContain('request_in_queue');
    expect(said).not.toContain('Sort');
  });

  it('sees the agencies of a wider scope in one order', async () => {
    const above = { ...registrar, scope: { actorId: 'above', agencyIds: [north.id, south.id] } };
    expect(await names({}, above)).toEqual(['late', 'waiting', 'soon', 'elsewhere', 'fresh', 'foreign']);
  });

  it('says the working days left, and the state in words', async () => {
    const { rows } = await queue.page(registrar, { tab: 'all' });
    expect(rows[0]).toMatchObject({ clock: 'late', daysLeft: expect.any(Number) as number, stateName: { en: 'in progress' } });
    expect(rows[0]?.daysLeft).toBeLessThan(0);
    expect(rows[1]).toMatchObject({ clock: 'due-soon', safeDue: '2026-03-03', daysLeft: 1, state: 'submitted' });
    expect(rows[1]?.legalDue).toBeUndefined();
  });

  it('counts each tab and each clock', async () => {
    expect(await queue.counts(registrar)).toEqual({
      tabs: { mine: 2, unit: 0, unassigned: 2, all: 5 },
      clock: { 'in-time': 2, 'due-soon': 2, 'past-safe': 0, late: 1 },
    });
    expect((await queue.counts(clerk)).tabs).toEqual({ mine: 2, unit: 2, unassigned: 2, all: 5 });
    expect((await queue.counts(staff(south, 'registrar'))).tabs.all).toBe(1);
  });

  it('tells what is past the strict day from what is late by law, and a submission nobody confirmed from both', async () => {
    await office.sql(
      `UPDATE case_file.request SET legal_due = '2026-03-02', safe_due = '2026-02-27', due_on = '2026-02-27' WHERE title LIKE '%soon%'`,
      [],
      office.database.workerUrl,
    );
    office.clock.moveToDay('2026-03-02');
    expect(await names({ clock: 'past-safe' })).toEqual(['soon']);
    expect((await queue.page(registrar, { tab: 'all', clock: 'past-safe' })).rows).toMatchObject([
      { clock: 'past-safe', daysLeft: -2, legalDaysLeft: 0 },
    ]);
    expect((await queue.counts(registrar)).clock).toEqual({ 'in-time': 2, 'due-soon': 1, 'past-safe': 1, late: 1 });
    office.clock.moveToDay('2026-03-04');
    expect(await names({ clock: 'past-safe' })).toEqual(['waiting']);
    expect(await names({ clock: 'late' })).toEqual(['soon', 'late']);
    office.clock.moveToDay('2026-03-02');
  });
});
