import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { informationRequest2 } from '@law/workflow';
import { plainQueryCode } from '@office/identity';
import { Seal } from '@platform/sealing';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import { Client } from 'pg';
import { exitCodes } from './command';
import { demoCity } from './demonstration/city';
import { exhibits } from './demonstration/exhibits';
import { demoStaff } from './demonstration/staff';
import { loadDemonstration } from './demonstration/load-demonstration';
import { operate } from './operate';
import { readOperatorSettings } from './settings';

interface SignedIn {
  readonly password: string;
  readonly staff: readonly { readonly account: string }[];
  readonly citizen?: { readonly number: string; readonly queryCode: string };
}

const brought = 12;
/** A reply annulled is decided anew in a case of its own, which nobody planned. */
const redecided = exhibits.filter(({ way }) => way.at(-1)?.act === 'link-redecision').length;
const cases = exhibits.length + brought + redecided;
const secret = Buffer.alloc(32, 7);

describe('the operator', () => {
  let database: TestDatabase;
  let client: Client;
  let data: string;
  let said = '';

  const environment = (): Record<string, string> => ({
    DATABASE_URL: database.workerUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    GONGKAI_SECRET: secret.toString('base64'),
    GONGKAI_FILES: join(data, 'files'),
    GONGKAI_DATA: data,
  });
  const operated = (...typed: readonly string[]): Promise<number> => operate(typed, environment());
  const column = async (text: string): Promise<unknown[]> =>
    (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.map(([value]) => value);
  const count = async (what: string): Promise<number> => Number((await column(`SELECT count(*) FROM ${what}`))[0]);
  const signIns = (): SignedIn => JSON.parse(readFileSync(join(data, 'demonstration.json'), 'utf8')) as SignedIn;

  beforeAll(async () => {
    database = await aDatabase();
    client = new Client({ connectionString: database.workerUrl });
    await client.connect();
    data = mkdtempSync(join(tmpdir(), 'gongkai-operator-'));
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  });

  beforeEach(() => {
    said = '';
  });

  afterAll(async () => {
    jest.restoreAllMocks();
    await client.end();
    await database.drop();
    rmSync(data, { recursive: true, force: true });
  });

  it('migrates, and says so when there is nothing to migrate', async () => {
    expect(await operated('migrate')).toBe(exitCodes.done);
    expect(said).toContain('0 migrations ran');
  });

  it('begins a load that is cut off', async () => {
    const cutOff = loadDemonstration(readOperatorSettings(environment()), {
      count: brought,
      say: (_zh, en) => {
        if (en.includes('acts done')) throw new Error('cut off');
      },
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(existsSync(join(data, 'demonstration.json'))).toBe(false);
    expect(await count('case_file.ledger')).toBeGreaterThan(0);
  }, 120_000);

  it('goes on with it: loads the city, its people and its cases by their own acts', async () => {
    expect(await operated('load-demonstration')).toBe(exitCodes.done);
    expect(await count('organisation.agency')).toBe(demoCity.length);
    expect(await count('identity.staff')).toBe(demoStaff(demoCity).length);
    expect(await count('case_file.request')).toBe(cases);
    expect(said).toContain('going on with it');
    expect(said).not.toContain('acted on by others');
  }, 120_000);

  it('shows every state of the workflow', async () => {
    const states = await column('SELECT DISTINCT state FROM case_file.request ORDER BY 1');
    expect(states).toEqual(
      Object.keys(informationRequest2.states)
        .filter((state) => state !== 'new')
        .sort(),
    );
  });

  it('has a case that is late and one that is due within the week', async () => {
    expect(await count('case_file.request WHERE clock_runs AND safe_due < current_date')).toBeGreaterThan(0);
    expect(await count(`case_file.request WHERE clock_runs AND safe_due BETWEEN current_date AND current_date + 7`)).toBeGreaterThan(0);
  });

  it('has taken every step once, across the cut', async () => {
    const twice = 'SELECT request_id, act FROM case_file.ledger GROUP BY request_id, act HAVING count(*) > 1';
    const acts = await column(`SELECT DISTINCT act FROM (${twice}) AS twice ORDER BY 1`);
    expect(['clear-confidentiality', 'propose-outcome', 'send-consultation']).toEqual(expect.arrayContaining(acts));
    expect(await count(`(SELECT DISTINCT submitted_at FROM case_file.request) AS filed`)).toBe(cases);
  });

  it('writes every act under the day it happened on, in the order of the ledger', async () => {
    const backwards = `case_file.ledger later JOIN case_file.ledger earlier USING (request_id)
      WHERE later.sequence = earlier.sequence + 1 AND later.at < earlier.at`;
    expect(await count(backwards)).toBe(0);
    expect(await count(`case_file.ledger WHERE at > now()`)).toBe(0);
  });

  it('keeps the sign-ins for their owner’s eyes, with a citizen whose reply withholds a part', async () => {
    expect(statSync(join(data, 'demonstration.json')).mode & 0o077).toBe(0);
    const { password, staff, citizen } = signIns();
    expect(password.length).toBeGreaterThanOrEqual(12);
    expect(staff.map(({ account }) => account)).toEqual(expect.arrayContaining(['mcjs.registrar', 'mcjs.leader', 'mczf.admin']));
    const letters = await column(`SELECT letter.letter::text FROM reply.letter JOIN case_file.request ON request.id = request_id
      WHERE request.number = '${citizen?.number ?? ''}' AND state = 'served'`);
    expect(String(letters[0])).toContain('withheld');
    const mark = new Seal(secret).mark('query-code', plainQueryCode(citizen?.queryCode ?? ''));
    expect(await count(`case_file.request WHERE number = '${citizen?.number ?? ''}' AND query_mark = '${mark}'`)).toBe(1);
  });

  it('leaves a loaded city as it is', async () => {
    expect(await operated('load-demonstration')).toBe(exitCodes.done);
    expect(await count('case_file.request')).toBe(cases);
  });

  it('walks all chains, writes a checkpoint, and compares with it the next time', async () => {
    expect(await operated('verify-ledger')).toBe(exitCodes.done);
    expect(said).not.toContain('compared');
    expect(await operated('verify-ledger')).toBe(exitCodes.done);
    expect(said).toContain('compared');
  });

  it('derives every date anew: two open consultations have pushed their last days on, everything else stands', async () => {
    expect(await operated('reconcile')).toBe(exitCodes.done);
    expect(said).toMatch(/the dates of [0-2] corrected/);
    expect(await operated('reconcile')).toBe(exitCodes.done);
    expect(said).toContain('the dates of 0 corrected');
  });

  it('enrols a member of staff, with a password shown once', async () => {
    const wish = ['--account', 'New.Clerk', '--name', '新来', '--agency', 'mcjs', '--roles', 'registrar'];
    expect(await operated('enrol-staff', ...wish)).toBe(exitCodes.done);
    expect(said).toContain('initial password');
    expect(await count(`identity.staff WHERE account = 'new.clerk'`)).toBe(1);
  });
});
