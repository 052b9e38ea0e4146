import { CaseReader, type Actor, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { aCaseReceived, aPaper, record, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { ArchiveModule } from './archive.module';
import { Archive } from './archive.service';

const archivist = staff(north, 'archivist');
const registrar = staff(north, 'registrar');

describe('the archive (Art. 45)', () => {
  let office: AnOffice;
  let archive: Archive;
  let file: ACase;

  beforeAll(async () => {
    office = await anOffice([ArchiveModule], '2026-03-02');
    archive = office.get(Archive);
  });
  afterAll(() => office.close());

  beforeEach(async () => {
    file = await aCaseReceived(office);
    for (const kind of ['application', 'withdrawal', 'letter']) await aPaper(office, file.id, kind);
  });

  const withdraw = (): Promise<StandingView> => record(office, file.id, registrar, (open) => open.record('withdraw', registrar, {}));
  const seal = async (by: Actor = archivist): Promise<StandingView> =>
    archive.archive(file.id, by, { expectedSequence: (await office.get(CaseReader).standing(file.id, registrar)).sequence });

  it('lays the papers in order, lists each with its hash, and lists the list in the history', async () => {
    await withdraw();
    expect(await seal()).toMatchObject({ state: 'archived', allowedActs: [] });
    const kept = await archive.fileOf(registrar.scope, file.id);
    expect(kept).toMatchObject({ archivedOn: '2026-03-02', retentionYears: 10 });
    expect(kept?.leaves.map(({ position, kind }) => [position, kind])).toEqual([
      [1, 'letter'],
      [2, 'application'],
      [3, 'withdrawal'],
    ]);
    const { content } = await office.get(Documents).open(registrar.scope, kept?.listDocumentId ?? '');
    const list = await text(content);
    for (const { sha256 } of kept?.leaves ?? []) expect(list).toContain(sha256);
    expect(createHash('sha256').update(list).digest('hex')).toBe(kept?.listSha256);
    const line = (await office.get(CaseReader).ledger(file.id, registrar)).at(-1);
    expect(line).toMatchObject({ act: 'archive', facts: { leaves: 3, list: { sha256: kept?.listSha256 } } });
  });

  it('takes no paper after it was sealed, and changes no leaf', async () => {
    await withdraw();
    await seal();
    await expect(aPaper(office, file.id, 'other')).rejects.toMatchObject({ constraint: 'archive_file_sealed' });
    for (const change of [
      'UPDATE archive.leaf SET title = $1 WHERE request_id = $2',
      'UPDATE archive.file SET list_sha256 = $1 WHERE request_id = $2',
    ])
      await expect(office.sql(change, ['x', file.id], office.database.workerUrl)).rejects.toThrow(/permission denied|append-only/);
    await expect(seal()).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
  });

  it('leaves no half-sealed file: an open case is refused and takes papers as before', async () => {
    await expect(seal()).rejects.toMatchObject({ kind: { slug: 'act-refused' }, facts: { because: 'wrong-state' } });
    expect(await archive.fileOf(registrar.scope, file.id)).toBeUndefined();
    expect(await aPaper(office, file.id, 'other')).toMatchObject({ kind: 'other' });
  });

  it('opens for nobody of another agency', async () => {
    await withdraw();
    await expect(archive.archive(file.id, staff(south, 'archivist'), { expectedSequence: 3 })).rejects.toMatchObject({
      kind: { slug: 'no-such-case' },
    });
    await seal();
    expect(await archive.fileOf(staff(south, 'archivist').scope, file.id)).toBeUndefined();
  });
});
