import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Redis from 'ioredis';
import { Client } from 'pg';

const root = join(__dirname, '../..');
/** Where eight share two cores a server may take long to come back. */
const patience = 120_000;
/** Apart from the ports of the house, of its other tests, and of the same test run by somebody else at the same time. */
const base = 20_000 + (process.pid % 400) * 20;
const wished = { postgres: base, redis: base + 10 };

export type Fault = 'worker' | 'postgres' | 'redis' | 'flush';

interface Server {
  readonly url: string;
  readonly pid: number;
  readonly port: number;
}

/** A worker in a hurry with a PostgreSQL (durable, fsync on) and a Redis of its own, each of which can be killed without warning. */
export class HouseUnderFire {
  private readonly servers: { postgres: Server; redis?: Server };
  private worker?: ChildProcess;
  private log = '';
  private ending = false;
  private striking: Promise<void> = Promise.resolve();
  /** How often the worker fell without being pushed. */
  falls = 0;

  private constructor(
    private readonly folder: string,
    private readonly settings: { readonly redis: boolean; readonly outbox: boolean },
  ) {
    mkdirSync(folder, { recursive: true });
    this.servers = {
      postgres: this.serve('postgres'),
      redis: settings.redis ? this.serve('redis') : undefined,
    };
  }

  static open(name: string, settings: { readonly redis: boolean; readonly outbox: boolean }): HouseUnderFire {
    const folder = join(root, '.data', 'faults', `${name}-${process.pid}`);
    rmSync(folder, { recursive: true, force: true });
    return new HouseUnderFire(folder, settings);
  }

  urlOf(role: string): string {
    const url = new URL(this.servers.postgres.url);
    [url.username, url.password, url.pathname] = [role, role, '/faults'];
    return url.toString();
  }

  /** Moves the house to ten in the morning of that office day. */
  turnTo(day: string): void {
    const file = join(this.folder, 'clock');
    writeFileSync(`${file}.next`, `${day}T02:00:00Z`);
    renameSync(`${file}.next`, file);
  }

  startWorker(secret: Buffer): void {
    const env = {
      PATH: process.env['PATH'],
      TZ: 'Asia/Shanghai',
      DATABASE_URL: this.urlOf('gongkai_worker'),
      ...(this.servers.redis && { REDIS_URL: this.servers.redis.url }),
      GONGKAI_SECRET: secret.toString('base64'),
      GONGKAI_FILES: join(this.folder, 'files'),
      GONGKAI_DATA: this.folder,
      CLOCK_FILE: join(this.folder, 'clock'),
      OUTBOX: this.settings.outbox ? 'on' : 'off',
    };
    const child = spawn(process.execPath, [join(__dirname, 'hasty-worker.cjs')], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.log = (this.log + text.toString()).slice(-20_000)));
    child.once('exit', (_code, signal) => {
      if (this.ending) return;
      if (signal !== 'SIGKILL') this.falls += 1;
      this.startWorker(secret);
    });
    this.worker = child;
  }

  /** Kills it without warning; what keeps the house together starts it again at once. One that is just coming back is killed after that. */
  strike(fault: Fault): Promise<void> {
    this.striking = this.striking.then(() => this.struck(fault));
    return this.striking;
  }

  private async struck(fault: Fault): Promise<void> {
    const { postgres, redis } = this.servers;
    if (fault === 'worker') this.worker?.kill('SIGKILL');
    else if (fault === 'postgres') {
      // The postmaster and every backend at once: as when the machine goes.
      process.kill(-postgres.pid, 'SIGKILL');
      this.servers.postgres = await this.again('postgres', postgres.port);
    } else if (redis && fault === 'redis') {
      process.kill(redis.pid, 'SIGKILL');
      await gone(redis.pid);
      this.servers.redis = await this.again('redis', redis.port);
    } else if (redis) await this.flush(redis.url);
  }

  /** Asks until it is answered: the server may just be down. */
  async ask<Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const end = performance.now() + patience;
    for (;;) {
      const client = new Client({ connectionString: this.urlOf('gongkai_worker'), connectionTimeoutMillis: 5_000 });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return (await client.query<Row>(text, [...values])).rows;
      } catch (fault) {
        if (performance.now() > end) throw fault;
        await setTimeout(50);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  get words(): string {
    return this.log;
  }

  async close(): Promise<void> {
    this.ending = true;
    this.worker?.kill('SIGKILL');
    for (const server of [this.servers.postgres, this.servers.redis]) {
      if (!server || isGone(server.pid)) continue;
      process.kill(server.pid, 'SIGINT');
      await gone(server.pid);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async flush(url: string): Promise<void> {
    const redis = new Redis(url, { retryStrategy: null, maxRetriesPerRequest: 0 });
    redis.on('error', () => undefined);
    await redis.flushall().catch(() => undefined);
    redis.disconnect();
  }

  private serve(kind: keyof typeof wished): Server {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, 'a-server.mjs'), kind, join(this.folder, kind), String(wished[kind])],
      {
        encoding: 'utf8',
      },
    );
    const server = stdout.trim() === '' ? null : (JSON.parse(stdout) as Server | null);
    if (!server) throw new Error(`${kind} was not started: ${stderr}`);
    return server;
  }

  /** Without holding up the test: other faults go on meanwhile. */
  private again(kind: 'postgres' | 'redis', port: number): Promise<Server> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(__dirname, 'a-server.mjs'), kind, join(this.folder, kind), String(port)]);
      let [said, faults] = ['', ''];
      child.stdout.on('data', (text: Buffer) => (said += text.toString()));
      child.stderr.on('data', (text: Buffer) => (faults += text.toString()));
      child.once('exit', () => {
        const server = said.trim() === '' ? null : (JSON.parse(said) as Server | null);
        if (server?.port === port) resolve(server);
        else reject(new Error(`${kind} did not come back on its port: ${said}${faults}`));
      });
    });
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

async function gone(pid: number): Promise<void> {
  const end = performance.now() + patience;
  while (!isGone(pid) && performance.now() < end) await setTimeout(20);
}
