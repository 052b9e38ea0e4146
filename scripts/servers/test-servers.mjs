/**
 * The servers integration specs and journeys run on, in `.data/test`. Several runs may share them: the last one to leave stops them,
 * and a run that was killed counts as gone.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../house/lock.mjs';
import { isAlive } from '../house/processes.mjs';
import { findChromium } from './chromium.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { prepareRoles, roles } from './roles.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, '.data', 'test');
const runs = join(folder, 'runs');

/** @returns { environment, stop } where the environment holds the three addresses, empty for what could not be had */
export async function startTestServers() {
  mkdirSync(runs, { recursive: true });
  return withLock(folder, async () => {
    const alone = otherRuns().length === 0;
    writeFileSync(join(runs, String(process.pid)), '');
    const postgres = process.env.GONGKAI_TEST_POSTGRES ? { url: process.env.GONGKAI_TEST_POSTGRES } : await ownPostgres(alone);
    const redis = process.env.REDIS_URL ? { url: process.env.REDIS_URL } : await startRedis({ folder: join(folder, 'redis') });
    const environment = {
      GONGKAI_TEST_POSTGRES: postgres.url,
      GONGKAI_TEST_REDIS: redis?.url ?? '',
      GONGKAI_TEST_CHROMIUM: (await findChromium()) ?? '',
    };
    return { environment, stop: () => leave([postgres, redis]) };
  });
}

/** A cluster without fsync does not outlive every accident of the machine; nothing in it is worth repairing. */
async function ownPostgres(alone) {
  const place = { folder: join(folder, 'postgres'), port: 55_433, test: true };
  let server;
  try {
    server = await startPostgres(place);
  } catch (fault) {
    if (!alone) throw fault;
    rmSync(place.folder, { recursive: true, force: true });
    server = await startPostgres(place);
  }
  await prepareRoles(server.url, Object.fromEntries(roles.map((role) => [role, role])));
  if (alone) await sweep(server.url);
  return server;
}

/** Databases of runs that were killed before they could drop them. */
async function sweep(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(String.raw`SELECT datname FROM pg_database WHERE datname LIKE 'test\_%'`);
    for (const { datname } of rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

function leave(servers) {
  return withLock(folder, async () => {
    rmSync(join(runs, String(process.pid)), { force: true });
    if (otherRuns().length > 0) return;
    await Promise.all(servers.map((server) => server?.stop?.()));
  });
}

function otherRuns() {
  return readdirSync(runs).filter((name) => {
    const pid = Number(name);
    if (pid !== process.pid && isAlive(pid)) return true;
    rmSync(join(runs, name), { force: true });
    return false;
  });
}
