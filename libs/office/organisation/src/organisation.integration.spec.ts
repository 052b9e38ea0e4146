import { databaseOf, UnitOfWork } from '@platform/persistence';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import { MovableClock } from '@platform/time';
import type { DataSource } from 'typeorm';
import type { Agency } from './agency';
import { Organisation } from './organisation.service';
import { OrganisationStore } from './store/organisation.store';

describe('the tree of agencies', () => {
  const clock = new MovableClock('2026-03-02T01:00:00Z');
  let database: TestDatabase;
  let worker: DataSource;
  let app: DataSource;
  let organisation: Organisation;
  let city: Agency;
  let bureau: Agency;
  const agency = (code: string, parentId?: string): Omit<Agency, 'id'> => ({
    code,
    kind: parentId ? 'department' : 'city-office',
    name: { zh: `${code}局`, en: `${code} Bureau` },
    word: '明',
    parentId,
    contact: { address: '一号' },
    reviewAuthority: '市政府',
    validFrom: '2020-01-01',
  });

  beforeAll(async () => {
    database = await aDatabase();
    worker = await databaseOf({ url: database.workerUrl, poolSize: 1 }).initialize();
    app = await databaseOf({ url: database.appUrl, poolSize: 1 }).initialize();
    organisation = new Organisation(new OrganisationStore(worker, new UnitOfWork(worker)), clock);
    city = await organisation.found(agency('CITY'));
    bureau = await organisation.found(agency('ZRZY', city.id));
  });

  afterAll(async () => {
    await worker.destroy();
    await app.destroy();
    await database.drop();
  });

  it('finds agencies by what is typed, and everything below one', async () => {
    expect((await organisation.search('zrzy')).map(({ code }) => code)).toEqual(['ZRZY']);
    expect(await organisation.search('100%_')).toEqual([]);
    expect((await organisation.withAllBelow(city.id)).toSorted()).toEqual([city.id, bureau.id].toSorted());
    expect(await organisation.withAllBelow(bureau.id)).toEqual([bureau.id]);
    expect(await organisation.tree()).toMatchObject([{ code: 'CITY', below: [{ code: 'ZRZY' }] }]);
  });

  it('shows an agency its own units only', async () => {
    const unit = await organisation.setUpUnit({ agencyId: bureau.id, name: { zh: '办公室', en: 'Office' }, validFrom: '2026-01-01' });
    await expect(organisation.units(bureau.id)).resolves.toMatchObject([{ id: unit.id }]);
    await expect(organisation.unitOf(city.id, unit.id)).resolves.toBeUndefined();
  });

  it('takes applications for what exists today, and keeps the name of what was merged', async () => {
    const merged = await organisation.found(agency('OLDA', city.id));
    await organisation.close(merged.id, '2026-03-01');
    await expect(organisation.receiving(merged.id)).rejects.toThrow('no-such-agency');
    await expect(organisation.agency(merged.id)).resolves.toMatchObject({ code: 'OLDA', validUntil: '2026-03-01' });
    await expect(organisation.receiving(bureau.id)).resolves.toMatchObject({ code: 'ZRZY' });
  });

  it('knows every agency there is, however many, and lists two hundred to choose from', async () => {
    const before = (await organisation.agencies()).length;
    for (let number = 0; number < 205; number += 1) await organisation.found(agency(`MANY${String(number)}`, city.id));
    const all = await organisation.agencies();
    expect(all).toHaveLength(before + 205);
    expect(await organisation.search('many')).toHaveLength(200);
    await expect(organisation.receiving(all.at(-1)?.id ?? '')).resolves.toMatchObject({ code: all.at(-1)?.code });
  });

  it('answers a name that is no id as it answers an unknown one', async () => {
    await expect(organisation.agency('../../etc')).rejects.toThrow('no-such-agency');
    await expect(organisation.receiving('x')).rejects.toThrow('no-such-agency');
  });

  it('is not for the APIs to change', async () => {
    await expect(new Organisation(new OrganisationStore(app, new UnitOfWork(app)), clock).found(agency('NEW'))).rejects.toThrow(
      'permission denied',
    );
  });
});
