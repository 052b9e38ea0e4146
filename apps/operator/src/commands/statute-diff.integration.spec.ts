import { CaseFileModule } from '@casework/case-file';
import { aCaseReceived } from '../../../../test/support/a-case';
import { anOffice, north, type AnOffice } from '../../../../test/support/an-office';
import { exitCodes } from '../command';
import { operate } from '../operate';

interface Counted {
  readonly cases: { readonly counted: boolean; readonly open: number; readonly moved: number; readonly agencies: readonly object[] };
}

describe('statute diff, with cases', () => {
  let office: AnOffice;
  let said = '';

  beforeAll(async () => {
    office = await anOffice([CaseFileModule], '2025-03-03');
    for (const asked of ['一', '二', '三']) await aCaseReceived(office, [asked]);
    await keep((await aCaseReceived(office)).id, 'state', 'served');
    await keep((await aCaseReceived(office)).id, 'profile', 'OGI-2019');
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  });
  beforeEach(() => {
    said = '';
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await office.close();
  });

  /** The owner of the tables sees no case: they are walled. */
  async function keep(id: string, column: 'state' | 'profile', value: string): Promise<void> {
    const text = `UPDATE case_file.request SET ${column} = $2 WHERE id = $1 RETURNING id`;
    expect(await office.sql(text, [id, value], office.database.workerUrl)).toHaveLength(1);
  }

  const diff = (...typed: readonly string[]): Promise<number> => diffOn(office.database.workerUrl, ...typed);
  const diffOn = (url: string, ...typed: readonly string[]): Promise<number> =>
    operate(['statute', 'diff', ...typed], {
      DATABASE_URL: url,
      DATABASE_OWNER_URL: office.database.ownerUrl,
      DATABASE_APP_URL: office.database.appUrl,
      GONGKAI_SECRET: Buffer.alloc(32, 7).toString('base64'),
      GONGKAI_FILES: '/tmp',
      GONGKAI_DATA: '/tmp',
    });

  it('counts what is open under the first version, by whatever name it kept it, and where it would go', async () => {
    expect(await diff('cn-ogi-2019', 'cn-ogi-2008', '--json')).toBe(exitCodes.done);
    expect((JSON.parse(said) as Counted).cases).toMatchObject({
      counted: true,
      open: 4,
      moved: 4,
      agencies: [{ agencyId: north.id, name: north.name, moves: [{ from: '2025-03-31', to: '2025-03-24', cases: 4 }] }],
    });
  });

  it('counts none under a version no case began under, and says so', async () => {
    expect(await diff('cn-ogi-2008', 'cn-ogi-2019')).toBe(exitCodes.done);
    expect(said).toContain('0 open cases under cn-ogi-2008');
  });

  it('says that a parameter of the desk moves nothing', async () => {
    expect(await diff('cn-ogi-2019', 'cn-ogi-2019', '--set', 'correction.usual=20')).toBe(exitCodes.done);
    expect(said).toContain('4 open cases under cn-ogi-2019; 0 would get another last day');
    expect(said).toContain(`${north.name.en}: 4 open, 0 moved`);
  });

  it('tells what differs where the database was never set up, and that nothing was counted', async () => {
    const bare = new URL(office.database.workerUrl);
    bare.pathname = '/postgres';
    expect(await diffOn(bare.href, 'cn-ogi-2008', 'cn-ogi-2019', '--json')).toBe(exitCodes.done);
    expect(JSON.parse(said)).toMatchObject({ cases: { counted: false, because: 'not-set-up' } });
  });

  it('tells what differs where the database does not answer, and fails', async () => {
    const complaints = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const nowhere = new URL(office.database.workerUrl);
    nowhere.port = '1';
    expect(await diffOn(nowhere.href, 'cn-ogi-2008', 'cn-ogi-2019', '--json')).toBe(exitCodes.failed);
    expect(JSON.parse(said)).toMatchObject({ cases: { counted: false, because: 'failed' } });
    expect(complaints.mock.calls.flat().join('')).toContain('cannot be reached');
    complaints.mockRestore();
  });
});
