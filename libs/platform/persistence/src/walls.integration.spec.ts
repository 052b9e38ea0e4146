import { aDatabase, type TestDatabase } from '@platform/testkit';
import type { DataSource } from 'typeorm';
import { databaseOf } from './open-database';
import { UnitOfWork } from './unit-of-work';

const north = '0190a6a0-0000-7000-8000-00000000000a';
const south = '0190a6a0-0000-7000-8000-00000000000b';
const first = '0190a6a0-0000-7000-8000-000000000001';
const second = '0190a6a0-0000-7000-8000-000000000002';

describe('the walls between agencies', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  let work: UnitOfWork;
  const seen = (agencyIds: readonly string[], requestId?: string): Promise<string[]> =>
    work.run({ actorId: 'someone', agencyIds, requestId }, async () =>
      (await work.sql<{ request_id: string }>('seen', 'SELECT request_id FROM try.paper ORDER BY request_id', [])).map(
        (row) => row.request_id,
      ),
    );

  beforeAll(async () => {
    database = await aDatabase();
    owner = await databaseOf({ url: database.ownerUrl, poolSize: 1 }).initialize();
    app = await databaseOf({ url: database.appUrl, poolSize: 2 }).initialize();
    work = new UnitOfWork(app);
    await owner.query(`
      CREATE SCHEMA try; GRANT USAGE ON SCHEMA try TO gongkai_app, gongkai_worker;
      CREATE TABLE try.paper (agency_id uuid NOT NULL, request_id uuid NOT NULL, said text);
      SELECT platform.wall('try.paper');
      CREATE TABLE try.history (agency_id uuid NOT NULL, said text);
      SELECT platform.wall('try.history');
      SELECT platform.append_only('try.history');
    `);
    for (const [agency, request] of [
      [north, first],
      [north, second],
    ]) {
      await work.run({ actorId: 'a', agencyIds: [north] }, () =>
        work.sql('in', 'INSERT INTO try.paper VALUES ($1, $2)', [agency, request]),
      );
    }
  });

  afterAll(async () => {
    await owner.destroy();
    await app.destroy();
    await database.drop();
  });

  it('shows an agency its own rows, and the next one none, though nothing in the statement filters', async () => {
    expect(await seen([north])).toEqual([first, second]);
    expect(await seen([south])).toEqual([]);
    expect(await seen([])).toEqual([]);
  });

  it('shows an applicant the one request', async () => {
    expect(await seen([north], second)).toEqual([second]);
  });

  it('shows nothing outside a unit of work', async () => {
    expect(await app.query('SELECT * FROM try.paper')).toEqual([]);
    expect(() => work.manager).toThrow('No unit of work is open');
  });

  it('does not carry a scope over to the next transaction of the connection', async () => {
    await seen([north]);
    expect(await app.query(`SELECT nullif(current_setting('gongkai.agencies', true), '') AS left`)).toEqual([{ left: null }]);
  });

  it('refuses a row for another agency', async () => {
    const wrong = work.run({ actorId: 'a', agencyIds: [north] }, () =>
      work.sql('in', 'INSERT INTO try.paper VALUES ($1, $2)', [south, first]),
    );
    await expect(wrong).rejects.toThrow('row-level security');
  });

  it('keeps the owner out of the rows, so that no script reads past the wall by accident', async () => {
    expect(await owner.query('SELECT * FROM try.paper')).toEqual([]);
  });

  it('grants nobody a DELETE', async () => {
    const gone = work.run({ actorId: 'a', agencyIds: [north] }, () => work.sql('out', 'DELETE FROM try.paper', []));
    await expect(gone).rejects.toThrow('permission denied');
  });

  it.each(['UPDATE try.history SET said = $1', 'DELETE FROM try.history WHERE said = $1'])('refuses history a change: %s', async (text) => {
    const changed = work.run({ actorId: 'a', agencyIds: [north] }, () => work.sql(`change-${text}`, text, ['else']));
    await expect(changed).rejects.toThrow('permission denied');
  });

  it.each([`UPDATE try.history SET said = 'else'`, 'DELETE FROM try.history', 'TRUNCATE try.history'])(
    'refuses the owner too, by trigger: %s',
    async (text) => {
      await expect(owner.query(text)).rejects.toThrow('is append-only');
    },
  );

  it('rolls everything back when the work fails, and joins an open unit of work', async () => {
    const scope = { actorId: 'a', agencyIds: [north] };
    const failing = work.run(scope, async () => {
      await work.run(scope, () => work.sql('in', 'INSERT INTO try.paper VALUES ($1, $2)', [north, south]));
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await seen([north])).toEqual([first, second]);
  });
});
