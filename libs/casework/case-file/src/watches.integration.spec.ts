import { systemActor } from './actor';
import type { CaseFile } from './case-file';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { aCaseReceived, record } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { CaseFileModule } from './case-file.module';

const registrar = staff(north, 'registrar');
/** A job as the application's role sees it: told which agency. */
const job = { ...systemActor('test'), scope: registrar.scope };

describe('terms a stage asks to be watched', () => {
  let office: AnOffice;

  beforeAll(async () => {
    office = await anOffice([CaseFileModule], '2026-03-02');
  });
  afterAll(() => office.close());

  const asked = (url = office.database.workerUrl): Promise<Record<string, unknown>[]> =>
    office.sql('SELECT kind, subject, until::text, look_on::text FROM case_file.watch WHERE asked ORDER BY kind, subject', [], url);
  const register = (id: string, watch: NonNullable<Parameters<CaseFile['record']>[3]>['watch']) =>
    record(office, id, registrar, (file) => file.record('register', registrar, {}, { watch }));

  it('are kept with the act, moved by the next, and ended by the one after', async () => {
    const { id } = await aCaseReceived(office);
    await register(id, [
      { kind: 'dispute-reply', subject: 'a', until: '2026-03-20' },
      { kind: 'consultation-service', subject: 'b', until: '2026-03-09' },
    ]);
    await office.sql(`UPDATE case_file.watch SET look_on = NULL WHERE asked`, [], office.database.workerUrl);
    const note = (watch: NonNullable<Parameters<CaseFile['note']>[3]>['watch']) =>
      record(office, id, job, (file) => file.note('recompute-term', job, {}, { watch }));
    await note([
      { kind: 'dispute-reply', subject: 'a', until: '2026-03-23' },
      { kind: 'consultation-service', subject: 'b', until: '2026-03-09' },
    ]);
    expect(await asked()).toEqual([
      { kind: 'consultation-service', subject: 'b', until: '2026-03-09', look_on: null },
      { kind: 'dispute-reply', subject: 'a', until: '2026-03-23', look_on: '-infinity' },
    ]);
    await note([{ kind: 'consultation-service', subject: 'b' }]);
    expect((await asked()).map(({ kind }) => kind)).toEqual(['dispute-reply']);
  });

  it('fall with the act that asked for them', async () => {
    const { id } = await aCaseReceived(office);
    const before = await asked();
    const failing = record(office, id, registrar, async (file) => {
      await file.record('register', registrar, {}, { watch: [{ kind: 'dispute-reply', subject: 'c', until: '2026-03-20' }] });
      throw new Error('the room could not go on');
    });
    await expect(failing).rejects.toThrow('the room could not go on');
    expect(await asked()).toEqual(before);
  });

  it('are behind the wall of their agency', async () => {
    const { id } = await aCaseReceived(office);
    await register(id, [{ kind: 'dispute-reply', subject: 'd', until: '2026-03-20' }]);
    const seenBy = async (scope: Scope): Promise<number> =>
      (await office.get(UnitOfWork).run(scope, () => office.get(UnitOfWork).sql('seen', 'SELECT 1 FROM case_file.watch WHERE asked', [])))
        .length;
    expect(await seenBy(staff(south, 'registrar').scope)).toBe(0);
    expect(await seenBy(registrar.scope)).toBeGreaterThan(0);
  });
});
