/**
 * A real PostgreSQL in a folder of the project, for machines that have none. It is started apart from this process, so that Ctrl-C
 * reaches the applications first, and a later start finds and keeps a server that outlived its launcher.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../house/lock.mjs';
import { choosePort, isFree } from '../house/ports.mjs';
import { commandLineOf, endProcess, isAlive, processesIn, until } from '../house/processes.mjs';
import { PlainFault } from '../house/say.mjs';
import { postgresBinaries, withoutRoot } from './postgres-binaries.mjs';

const patience = 30_000;
const forTests = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_connections=300'];
const forWork = ['max_connections=200'];

/**
 * Starts the server of the folder, or adopts the one that lives there.
 * @param folder holds `cluster/` and `server.log`
 * @param password of the superuser `postgres`; a test cluster trusts everyone on this machine
 * @param port wished; `fixed` makes it an order
 * @returns { port, pid, url, adopted, stop }
 */
export async function startPostgres({ folder, password, port = 55_432, fixed = false, test = false }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const place = { folder: realpathSync(folder), password: password ?? 'postgres', test };
  place.cluster = join(place.folder, 'cluster');
  return withLock(folder, async () => {
    const living = livingServer(place.cluster);
    if (living) return adopt(place, living);
    place.binaries = postgresBinaries();
    place.start = withoutRoot(place.folder);
    prepareCluster(place);
    const server = await launch(place, port, fixed);
    return handle(place, server, false);
  });
}

async function adopt(place, { pid, port }) {
  if (!(await until(() => isOurs(place, port), patience))) {
    throw new PlainFault(
      `${place.cluster} 的 PostgreSQL（进程 ${pid}）没有应答，见 ${place.folder}/server.log。`,
      `The PostgreSQL of ${place.cluster} (process ${pid}) does not answer; see ${place.folder}/server.log.`,
    );
  }
  return handle(place, { pid, port }, true);
}

function handle({ password, test, cluster }, { pid, port }, adopted) {
  const credentials = test ? 'postgres' : `postgres:${encodeURIComponent(password)}`;
  return {
    pid,
    port,
    adopted,
    url: `postgres://${credentials}@127.0.0.1:${port}/postgres`,
    stop: () => (livingServer(cluster)?.pid === pid ? endProcess(pid, 'SIGINT', patience) : undefined),
  };
}

/** Who holds the folder according to its postmaster.pid; a file that names a dead or foreign process is removed. */
function livingServer(cluster) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (pid > 0 && isAlive(pid) && holds(pid, cluster)) return { pid, port };
  rmSync(file, { force: true });
  return undefined;
}

function holds(pid, cluster) {
  const command = commandLineOf(pid);
  return process.platform === 'win32' || (command.includes('postgres') && command.includes(cluster));
}

/** Made beside its place and moved there when whole, so that a kill leaves no half cluster. */
function prepareCluster(place) {
  const { cluster, folder } = place;
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(place);
  const unfinished = join(folder, 'cluster.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = join(folder, 'password.unfinished');
  writeFileSync(passwordFile, place.password, { mode: 0o600 });
  // Asked again, because the password file too must belong to whom the server runs as.
  place.start = withoutRoot(folder);
  const { command, args, identity } = place.start(join(place.binaries, 'initdb'), [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--auth=${place.test ? 'trust' : 'scram-sha-256'}`,
    `--pwfile=${passwordFile}`,
    // Without these an environment with no language gives a cluster that finds no Chinese.
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C.UTF-8',
    '--no-instructions',
    ...(place.test ? ['--no-sync'] : []),
  ]);
  const made = spawnSync(command, args, { ...identity, encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    const why = (made.stderr || made.error?.message || '').trim().split('\n').at(-1);
    throw new PlainFault(`不能建立 PostgreSQL 数据目录：${why}`, `Cannot make the PostgreSQL cluster: ${why}`);
  }
  renameSync(unfinished, cluster);
}

function checkVersion({ cluster }) {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === '17') return;
  throw new PlainFault(
    `${cluster} 属于 PostgreSQL ${version}，本程序用 17；请移走它或用 DATABASE_URL。`,
    `${cluster} belongs to PostgreSQL ${version}, and this is 17; move it away or name a server by DATABASE_URL.`,
  );
}

/** Tries until the server answers: another program may take the port, a dying backend may still hold the shared memory. */
async function launch(place, wished, fixed) {
  let port = wished;
  for (let attempt = 1; attempt <= 5; attempt++) {
    port = await choosePort(port, { fixed });
    const child = spawnServer(place, port);
    const answered = await until(async () => child.exitCode !== null || (await isOurs(place, port)), patience, 20);
    if (answered && child.exitCode === null) return { pid: child.pid, port };
    if (child.exitCode === null) await endProcess(child.pid, 'SIGQUIT', 2_000);
    await endLeftBackends(place);
    livingServer(place.cluster);
    if (!fixed && !(await isFree(port))) port++;
  }
  throw new PlainFault(
    `PostgreSQL 没有启动：${lastWords(place)}`,
    `PostgreSQL did not start: ${lastWords(place)} (${join(place.folder, 'server.log')})`,
  );
}

function spawnServer(place, port) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_destination=stderr',
    'logging_collector=off',
    'shared_buffers=256MB',
    ...(place.test ? forTests : forWork),
  ];
  const server = join(place.binaries, 'postgres');
  const { command, args, identity } = place.start(server, [
    '-D',
    place.cluster,
    '-p',
    String(port),
    ...settings.flatMap((each) => ['-c', each]),
  ]);
  const log = openSync(join(place.folder, 'server.log'), 'a', 0o600);
  const child = spawn(command, args, { ...identity, detached: true, cwd: place.folder, stdio: ['ignore', log, log] });
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child;
}

/** Whether the server on the port is the one of our folder, before anything else is said to it. */
async function isOurs({ password, cluster }, port) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return realpathSync(rows[0].data_directory) === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Backends of a killed postmaster, which work in the data folder and hold its shared memory for a while. */
async function endLeftBackends({ cluster }) {
  const left = processesIn(cluster).filter((pid) => commandLineOf(pid).includes('postgres'));
  await Promise.all(left.map((pid) => endProcess(pid, 'SIGQUIT', 3_000)));
}

function lastWords({ folder }) {
  const lines = readFileSync(join(folder, 'server.log'), 'utf8').trim().split('\n');
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1);
}
