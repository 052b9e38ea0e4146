import { anOffice, north, south, type AnOffice } from '../../../../test/support/an-office';
import { Absences } from './absences.service';
import { IdentityModule } from './identity.module';
import type { StaffActor } from './staff';

const unknown = '0190a6a0-0000-7000-8000-00000000ffff';

describe('absences', () => {
  let office: AnOffice;
  let absences: Absences;
  const people: Record<string, StaffActor> = {};

  beforeAll(async () => {
    office = await anOffice([IdentityModule], '2026-03-02');
    absences = office.get(Absences);
    let count = 0;
    const enrol = async (name: string, agency: { id: string }, role: string, unitId: string | undefined): Promise<void> => {
      const id = `0190a6a0-0000-7000-8000-00000000fe0${String((count += 1))}`;
      await office.sql(
        `INSERT INTO identity.staff (id, account, name, agency_id, unit_id, roles, password_hash, valid_from)
         VALUES ($1, $2, $2, $3, $4, $5, '', '2020-01-01')`,
        [id, name, agency.id, unitId, [role]],
        office.database.workerUrl,
      );
      people[name] = {
        id,
        account: name,
        name,
        agencyId: agency.id,
        unitId,
        roles: [role],
        scope: { actorId: id, agencyIds: [agency.id] },
      };
    };
    await enrol('clerk', north, 'unit-clerk', north.unit);
    await enrol('deputy', north, 'unit-clerk', north.unit);
    await enrol('head', north, 'unit-head', north.unit);
    await enrol('boss', north, 'office-head', undefined);
    await enrol('far', north, 'unit-head', north.otherUnit);
    await enrol('stranger', south, 'office-head', undefined);
  });
  afterAll(() => office.close());

  const as = (name: string): StaffActor => people[name]!;
  const away = async (day: string): Promise<Record<string, string | undefined>> => {
    office.clock.moveToDay(day);
    const { away: found } = await absences.desk(as('boss').scope, north.id);
    return Object.fromEntries([...found].map(([id, deputy]) => [nameOf(id), deputy && nameOf(deputy)]));
  };
  const nameOf = (id: string): string => Object.values(people).find((one) => one.id === id)?.name ?? id;
  const refusal = (of: Promise<unknown>): Promise<unknown> =>
    of.then(() => 'allowed').catch((error: unknown) => (error as { kind: { slug: string } }).kind.slug);

  it('hold from the first day to the last, both included, and name who stands in', async () => {
    const { id } = await absences.enter(as('clerk'), { from: '2026-03-09', until: '2026-03-13', deputyId: as('deputy').id });
    expect([await away('2026-03-08'), await away('2026-03-09'), await away('2026-03-13'), await away('2026-03-14')]).toEqual([
      {},
      { clerk: 'deputy' },
      { clerk: 'deputy' },
      {},
    ]);
    office.clock.moveToDay('2026-03-02');
    await absences.withdraw(as('clerk'), id);
    expect(await away('2026-03-10')).toEqual({});
    office.clock.moveToDay('2026-03-02');
  });

  it('are entered by the person, or by a head for his people, and by nobody else', async () => {
    const clerk = as('clerk').id;
    const { id } = await absences.enter(as('head'), { staffId: clerk, from: '2026-04-01', until: '2026-04-02' });
    await absences.enter(as('boss'), { staffId: clerk, from: '2026-04-03', until: '2026-04-03' });
    const days = { staffId: clerk, from: '2026-05-06', until: '2026-05-07' };
    expect(await refusal(absences.enter(as('deputy'), days))).toBe('absence-not-yours');
    expect(await refusal(absences.enter(as('far'), days))).toBe('absence-not-yours');
    expect(await refusal(absences.enter(as('stranger'), days))).toBe('no-such-colleague');
    expect(await refusal(absences.withdraw(as('deputy'), id))).toBe('no-such-absence');
    expect(await refusal(absences.withdraw(as('stranger'), id))).toBe('no-such-absence');
  });

  it('are shown to the person and to his heads', async () => {
    const count = async (name: string): Promise<number> => (await absences.list(as(name))).absences.length;
    expect([await count('clerk'), await count('head'), await count('boss'), await count('deputy'), await count('far')]).toEqual([
      2, 2, 2, 0, 0,
    ]);
    const { colleagues } = await absences.list(as('head'));
    expect(colleagues.filter(({ mayEnter }) => mayEnter).map(({ name }) => name)).toEqual(['clerk', 'deputy', 'head']);
  });

  it.each<[string, string, object]>([
    ['absence-days', 'that end before they begin', { from: '2026-06-02', until: '2026-06-01' }],
    ['absence-days', 'that are over', { from: '2026-02-02', until: '2026-02-27' }],
    ['absence-overlaps', 'on a day he is away already', { from: '2026-04-02', until: '2026-04-20' }],
    ['deputy-not-possible', 'with himself as the deputy', { from: '2026-06-01', until: '2026-06-02', deputyId: 'self' }],
    ['deputy-not-possible', 'with nobody’s id as the deputy', { from: '2026-06-01', until: '2026-06-02', deputyId: unknown }],
  ])('are refused as %s %s', async (slug, _what, given) => {
    const clerk = as('clerk');
    const deputy = 'deputyId' in given && given.deputyId === 'self' ? { deputyId: clerk.id } : {};
    expect(await refusal(absences.enter(clerk, { ...(given as { from: string; until: string }), ...deputy }))).toBe(slug);
  });

  it('lets one of two who enter the same days at once win', async () => {
    const days = { staffId: as('clerk').id, from: '2026-07-01', until: '2026-07-03' };
    const outcome = await Promise.all([absences.enter(as('clerk'), days), absences.enter(as('boss'), days)].map(refusal));
    expect([...outcome].sort()).toEqual(['absence-overlaps', 'allowed']);
  });
});
