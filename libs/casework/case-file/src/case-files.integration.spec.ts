import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { applicantOf, systemActor, type Actor } from './actor';
import { CaseFileModule } from './case-file.module';
import { CaseFiles, type Begun } from './case-files.service';
import { CaseReader } from './case-reader.service';
import type { Filing } from './filing';

const person = { name: '王小明', idType: 'resident-id', idNo: '110101199001011234', phone: '13800001234', email: 'wang@example.cn' };
const registrar = staff(north, 'registrar');
const stranger = staff(south, 'registrar', 'office-head');

describe('the case file', () => {
  let office: AnOffice;
  let files: CaseFiles;
  let reader: CaseReader;
  let work: UnitOfWork;

  beforeAll(async () => {
    office = await anOffice([CaseFileModule], '2026-03-02');
    files = office.get(CaseFiles);
    reader = office.get(CaseReader);
    work = office.get(UnitOfWork);
  });
  afterAll(() => office.close());

  function filing(change: Partial<Filing> = {}): Filing {
    return {
      id: newId(),
      agency: north,
      channel: 'online',
      items: [{ description: '2025 年道路养护合同' }],
      title: '2025 年道路养护合同',
      applicant: { kind: 'citizen', particulars: person },
      contentSha256: 'c'.repeat(64),
      ...change,
    };
  }

  function begin(given = filing()): Promise<Begun> {
    const actor = applicantOf({ id: given.id, agencyId: given.agency.id });
    return work.run(actor.scope, () => files.begin(given, actor));
  }

  function confirm(id: string, actor: Actor, expectedSequence?: number) {
    return work.run(actor.scope, async () => {
      const file = await files.open(id, expectedSequence);
      const on = file.today.toString();
      return file.record('confirm-receipt', actor, {}, { clock: [{ act: 'received', channel: 'online', on, confirmedOn: on }] });
    });
  }

  async function act(id: string, name: string, actor: Actor, expectedSequence?: number) {
    return work.run(actor.scope, async () => (await files.open(id, expectedSequence)).record(name, actor, {}));
  }

  it('numbers without a gap, however many file at once, and not even after one that fell through (Art. 29)', async () => {
    const year = `${north.code}-2026-`;
    const given = await Promise.all(Array.from({ length: 12 }, () => begin()));
    const fallen = filing();
    const actor = applicantOf({ id: fallen.id, agencyId: north.id });
    await work
      .run(actor.scope, async () => {
        await files.begin(fallen, actor);
        throw new Error('the answer was lost');
      })
      .catch(() => undefined);
    const numbers = [...given, await begin()].map(({ number }) => Number(number.slice(year.length))).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(given[0]?.number).toMatch(/^NORTH-2026-000\d\d$/);
  });

  it('seals who applies: no column holds a name, a number or an address', async () => {
    const { id, queryCode } = await begin();
    const rows = await Promise.all(
      ['request', 'item', 'applicant', 'ledger'].map((table) =>
        office.sql(`SELECT * FROM case_file.${table}`, [], office.database.workerUrl),
      ),
    );
    const everything = JSON.stringify(rows);
    for (const secret of [person.name, person.idNo, person.phone, person.email, queryCode]) expect(everything).not.toContain(secret);
    expect((await reader.view(id, registrar)).applicant).toEqual({ kind: 'citizen', name: '王**', contact: '138****1234' });
  });

  it('lets one of two clerks win, and tells the other what happened', async () => {
    const { id } = await begin();
    const other = { ...registrar, id: 'NORTH:second' };
    const outcome = await Promise.allSettled([confirm(id, registrar, 1), confirm(id, other, 1)]);
    const lost = outcome.find((one): one is PromiseRejectedResult => one.status === 'rejected');
    const won = outcome[0].status === 'fulfilled' ? registrar : other;
    expect(outcome.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost?.reason).toMatchObject({
      kind: { slug: 'case-moved-on', status: 409 },
      facts: { sequence: 2, state: 'received', happened: [{ sequence: 2, act: 'confirm-receipt', actor: won.id }] },
    });
    expect((await reader.ledger(id, registrar)).map(({ act: name }) => name)).toEqual(['submit', 'confirm-receipt']);
  });

  it('answers a stranger as if there were no such case', async () => {
    const { id } = await begin();
    for (const ask of [
      (which: string) => reader.view(which, stranger),
      (which: string) => reader.ledger(which, stranger),
      (which: string) => reader.sheet(which, stranger),
      (which: string) => reader.reveal(which, stranger, '核对身份信息'),
      (which: string) => act(which, 'register', stranger),
      (which: string) => files.verify(stranger.scope, which),
    ]) {
      const refusals = await Promise.all([id, newId(), 'no-uuid'].map((which) => ask(which).catch((error: unknown) => error)));
      expect(refusals[0]).toMatchObject({ kind: { slug: 'no-such-case', status: 404 }, facts: {}, detail: undefined });
      expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toHaveProperty('size', 1);
    }
  });

  it('lets an agency above look, and not act', async () => {
    const { id } = await begin();
    const above: Actor = { ...stranger, scope: { actorId: 'above', agencyIds: [south.id, north.id] } };
    const { standing } = await reader.view(id, above);
    expect(standing.allowedActs).toEqual([]);
    await expect(act(id, 'confirm-receipt', above)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
  });

  it('keeps agencies apart with no filter in the statement: the wall holds by itself', async () => {
    await begin();
    for (const table of ['request', 'item', 'applicant', 'ledger']) {
      const count = (actor: Actor): Promise<{ n: number }[]> =>
        work.run(actor.scope, () => work.sql(`count-${table}`, `SELECT count(*)::int AS n FROM case_file.${table}`, []));
      expect((await count(registrar))[0]?.n).toBeGreaterThan(0);
      expect(await count(stranger)).toEqual([{ n: 0 }]);
    }
  });

  it('shows an applicant the one case', async () => {
    const [first, second] = [await begin(), await begin()];
    const actor = applicantOf({ id: first.id, agencyId: north.id });
    expect((await reader.view(first.id, actor)).standing.allowedActs.map(({ act: name }) => name)).toEqual(['withdraw']);
    await expect(reader.view(second.id, actor)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
  });

  describe('the ledger', () => {
    it.each([
      ['UPDATE', `UPDATE case_file.ledger SET actor = 'nobody'`],
      ['DELETE', 'DELETE FROM case_file.ledger'],
      ['TRUNCATE', 'TRUNCATE case_file.ledger'],
    ])('refuses %s to the roles of the processes, and to the owner by its trigger', async (_name, text) => {
      for (const url of [office.database.appUrl, office.database.workerUrl])
        await expect(office.sql(text, [], url)).rejects.toThrow('permission denied');
      await expect(office.sql(text)).rejects.toThrow('append-only');
    });

    it('finds a line changed by somebody who took the trigger away', async () => {
      const { id } = await begin();
      await confirm(id, registrar);
      expect(await files.verify(registrar.scope, id)).toMatchObject({ intact: true, head: { sequence: 2 } });
      await office.sql(
        `ALTER TABLE case_file.ledger DISABLE TRIGGER append_only; ALTER TABLE case_file.ledger NO FORCE ROW LEVEL SECURITY;
         UPDATE case_file.ledger SET facts = facts || '{"planted": true}' WHERE request_id = '${id}' AND sequence = 1;
         ALTER TABLE case_file.ledger ENABLE TRIGGER append_only; ALTER TABLE case_file.ledger FORCE ROW LEVEL SECURITY`,
      );
      expect(await files.verify(registrar.scope, id)).toMatchObject({ intact: false, place: 1 });
    });

    it('finds that the last line was cut off', async () => {
      const { id } = await begin();
      await confirm(id, registrar);
      await office.sql(
        `ALTER TABLE case_file.ledger DISABLE TRIGGER append_only; ALTER TABLE case_file.ledger NO FORCE ROW LEVEL SECURITY;
         DELETE FROM case_file.ledger WHERE request_id = '${id}' AND sequence = 2;
         ALTER TABLE case_file.ledger ENABLE TRIGGER append_only; ALTER TABLE case_file.ledger FORCE ROW LEVEL SECURITY`,
      );
      expect(await files.verify(registrar.scope, id)).toMatchObject({ intact: false, place: 2 });
    });

    it('holds nothing of a transaction that fell through', async () => {
      const { id } = await begin();
      await work
        .run(registrar.scope, async () => {
          await (await files.open(id)).record('confirm-receipt', registrar, {});
          throw new Error('lost');
        })
        .catch(() => undefined);
      expect(await reader.standing(id, registrar)).toMatchObject({ state: 'submitted', sequence: 1 });
    });
  });

  it('derives the dates from the lines, keeps them beside the case, and mends them when they differ', async () => {
    const { id } = await begin();
    const standing = await confirm(id, registrar);
    expect(standing).toMatchObject({ receiptOn: '2026-03-02', correctionAskBy: '2026-03-11', legalDue: '2026-03-30', daysLeft: 20 });
    const worker = systemActor('case-file.rederive');
    const nightly: Actor = { ...worker, scope: { ...worker.scope, agencyIds: [north.id] } };
    expect(await files.rederive(id, nightly)).toBe(false);
    await office.sql(`UPDATE case_file.request SET legal_due = '2026-04-01' WHERE id = $1`, [id], office.database.workerUrl);
    expect(await files.rederive(id, nightly)).toBe(true);
    expect(await files.rederive(id, nightly)).toBe(false);
    const due = await office.sql('SELECT legal_due::text AS due FROM case_file.request WHERE id = $1', [id], office.database.workerUrl);
    expect(due).toEqual([{ due: '2026-03-30' }]);
  });

  it('explains every day of the term', async () => {
    const { id } = await begin();
    await confirm(id, registrar);
    const sheet = await reader.sheet(id, registrar);
    expect(sheet.days[0]).toMatchObject({ on: '2026-03-02', counted: false, count: 0 });
    expect(sheet.days.at(-1)).toMatchObject({ on: '2026-03-30', count: 20 });
  });

  it('shows who applies for a reason only, and writes down who looked', async () => {
    const { id } = await begin();
    await expect(reader.reveal(id, registrar, '看看')).rejects.toMatchObject({ kind: { slug: 'reveal-reason-needed' } });
    expect(await reader.reveal(id, registrar, ' 核对身份证明 ')).toMatchObject({ name: person.name, idNo: person.idNo });
    const log = await office.sql(
      'SELECT revealed_to, reason FROM case_file.reveal_log WHERE request_id = $1',
      [id],
      office.database.workerUrl,
    );
    expect(log).toEqual([{ revealed_to: registrar.id, reason: '核对身份证明' }]);
  });

  it('finds the same applicant again without reading a name, and only what came before', async () => {
    const again = { kind: 'citizen' as const, particulars: { ...person, name: '王 小明', idNo: '11010119900101123 4' } };
    const [before, other] = [
      await begin(),
      await begin(filing({ applicant: { kind: 'citizen', particulars: { name: '李四', phone: '1' } } })),
    ];
    const { id } = await begin(filing({ applicant: again }));
    const after = await begin();
    const { earlier } = await reader.earlier(id, registrar.scope);
    expect(earlier.at(-1)?.id).toBe(before.id);
    expect(earlier.map((one) => one.id)).not.toEqual(expect.arrayContaining([other.id]));
    expect(earlier.map((one) => one.id)).not.toContain(after.id);
  });

  it('walks all visible cases in pages', async () => {
    const page = await files.idsAfter(registrar.scope, undefined, 2);
    const next = await files.idsAfter(registrar.scope, page.at(-1), 2);
    expect([...page, ...next]).toEqual([...new Set([...page, ...next])].sort());
  });
});
