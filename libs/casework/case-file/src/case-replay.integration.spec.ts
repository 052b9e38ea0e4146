import { readClock } from '@law/clock';
import { UnitOfWork } from '@platform/persistence';
import { aCaseReceived } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { CaseFileModule } from './case-file.module';
import { CaseFiles } from './case-files.service';
import { CaseReplay } from './case-replay.service';

const registrar = staff(north, 'registrar');

describe('the last day as it was known', () => {
  let office: AnOffice;
  let replay: CaseReplay;

  beforeAll(async () => {
    office = await anOffice([CaseFileModule], '2026-03-02');
    replay = office.get(CaseReplay);
  });
  afterAll(() => office.close());

  it('is read from the lines of that day, and today says what the projection says', async () => {
    const { id } = await aCaseReceived(office);
    office.clock.moveToDay('2026-03-05');
    await office.get(UnitOfWork).run(registrar.scope, async () => {
      const file = await office.get(CaseFiles).open(id);
      await file.record('register', registrar, {}, { clock: [{ act: 'consult-started', kind: 'third-party', id: 'a', on: '2026-03-04' }] });
    });
    office.clock.moveToDay('2026-03-12');

    const dueOn = async (day: string): Promise<string | undefined> => readClock(await replay.asKnownOn(id, registrar, day)).legalDue;
    expect(await dueOn('2026-03-04')).toBe('2026-03-30');
    expect(await dueOn('2026-03-05')).toBe('2026-03-31');
    expect(await dueOn('2026-03-12')).toBe('2026-04-08');
    expect(readClock(await replay.asKnownOn(id, registrar, '2026-03-12'))).toEqual(
      await office.get(UnitOfWork).run(registrar.scope, async () => (await office.get(CaseFiles).open(id)).reading),
    );
  });

  it('is not told of a day to come, of a case unknown, nor to another agency', async () => {
    const { id } = await aCaseReceived(office);
    await expect(replay.asKnownOn(id, registrar, '2026-03-13')).rejects.toMatchObject({ kind: { slug: 'day-has-not-come' } });
    await expect(replay.asKnownOn('nobody', registrar, '2026-03-02')).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(replay.asKnownOn(id, staff(south, 'registrar'), '2026-03-02')).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
  });
});
