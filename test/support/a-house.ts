import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { aDatabase } from '@platform/testkit';

const root = join(__dirname, '../..');
const processes = ['citizen-api', 'citizen-web', 'staff-api', 'worker'] as const;
type ProcessName = (typeof processes)[number];
const patience = 60_000;

/** The compiled processes on a database of their own, with the demonstration city's agencies and people and no cases. */
export interface House {
  /** Where citizens come in, without a slash at the end. */
  readonly site: string;
  /** Where staff come in. */
  readonly desk: string;
  readonly citizenApi: string;
  /** Of every demonstration account. */
  readonly password: string;
  readonly databaseUrl: string;
  /** What a process wrote to its log so far. */
  logOf(name: ProcessName): string;
  stop(): Promise<void>;
}

/** @param settings more environment for all processes, `SMTP_URL` or `REDIS_URL` */
export async function aHouse(settings: Readonly<Record<string, string>> = {}): Promise<House> {
  if (!existsSync(mainOf('staff-api')))
    throw new Error('The processes are not built: journeys run through npm test or npm run test:journeys.');
  const database = await aDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-journey-'));
  const shared = {
    PATH: process.env['PATH'],
    TZ: 'Asia/Shanghai',
    NODE_ENV: 'production',
    GONGKAI_SECRET: randomBytes(32).toString('base64'),
    GONGKAI_FILES: join(folder, 'files'),
    GONGKAI_DATA: folder,
    ...settings,
  };
  const worker = { ...shared, DATABASE_URL: database.workerUrl };
  settle({ ...worker, DATABASE_OWNER_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl });
  const ports = Object.fromEntries(await Promise.all(processes.map(async (name) => [name, await freePort()] as const))) as Record<
    ProcessName,
    number
  >;
  const own: Partial<Record<ProcessName, Record<string, string>>> = {
    'citizen-web': { CITIZEN_API_URL: `http://127.0.0.1:${ports['citizen-api']}` },
    'staff-api': { STAFF_WEB: join(root, 'dist/staff-web') },
  };
  const logs = new Map<ProcessName, string>(processes.map((name) => [name, '']));
  const children = processes.map((name) => {
    const role = name === 'worker' ? worker : { ...shared, DATABASE_URL: database.appUrl };
    const env = { ...role, ...own[name], PORT: String(ports[name]) };
    const child = spawn(process.execPath, [mainOf(name)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => logs.set(name, `${logs.get(name) ?? ''}${text.toString()}`));
    return child;
  });
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(processes.map((name, place) => awaitHealth(name, ports[name], children[place]!, () => logs.get(name) ?? '')));
  } catch (fault) {
    await stop();
    throw fault;
  }
  const { password } = JSON.parse(readFileSync(join(folder, 'demonstration.json'), 'utf8')) as { password: string };
  return {
    site: `http://127.0.0.1:${ports['citizen-web']}`,
    desk: `http://127.0.0.1:${ports['staff-api']}`,
    citizenApi: `http://127.0.0.1:${ports['citizen-api']}`,
    password,
    databaseUrl: database.workerUrl,
    logOf: (name) => logs.get(name) ?? '',
    stop,
  };
}

function mainOf(name: string): string {
  return join(root, 'dist/apps', name, 'src/main.js');
}

function settle(env: Readonly<Record<string, string | undefined>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainOf('operator'), 'load-demonstration', '--cases', '0'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The city was not settled:\n${stdout}${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function awaitHealth(name: string, port: number, child: ChildProcess, log: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end && child.exitCode === null) {
    if (await answers(port)) return;
    await setTimeout(50);
  }
  throw new Error(`${name} does not answer:\n${log()}`);
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/live`)).ok;
  } catch {
    return false;
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });
}
