import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { withLock } from '../house/lock.mjs';
import { choosePort } from '../house/ports.mjs';
import { commandLineOf, endProcess, isAlive, until } from '../house/processes.mjs';
import { redisProgram } from './redis-binaries.mjs';

/**
 * Starts a Redis that keeps nothing on disk, or adopts the one that lives in the folder.
 * @returns { url, stop } or undefined where no Redis can be had
 */
export async function startRedis({ folder, port = 56_379 }) {
  mkdirSync(folder, { recursive: true });
  const record = join(folder, 'redis.json');
  return withLock(folder, async () => {
    const living = livingServer(record);
    if (living && (await until(() => answers(living.port), 5_000))) return handle(living, record);
    const program = redisProgram(folder);
    if (!program) return undefined;
    const server = await launch(program, folder, await choosePort(port));
    if (server) writeFileSync(record, JSON.stringify(server));
    return server && handle(server, record);
  });
}

async function launch({ command, env }, folder, port) {
  const log = openSync(join(folder, 'redis.log'), 'a');
  const args = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
    '--databases',
    64,
  ];
  const child = spawn(command, args.map(String), { argv0: 'redis-server', env, cwd: folder, detached: true, stdio: ['ignore', log, log] });
  let failed = false;
  child.on('error', () => (failed = true));
  child.unref();
  closeSync(log);
  const ended = () => failed || child.exitCode !== null;
  const ready = await until(async () => ended() || (await answers(port)), 10_000);
  return ready && !ended() ? { pid: child.pid, port } : undefined;
}

function handle({ pid, port }, record) {
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await endProcess(pid);
      rmSync(record, { force: true });
    },
  };
}

function livingServer(record) {
  try {
    const server = JSON.parse(readFileSync(record, 'utf8'));
    return isAlive(server.pid) && /redis|valkey/.test(commandLineOf(server.pid)) ? server : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a Redis on the port says PONG. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 }, () => socket.write('PING\r\n'));
    const end = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('data', (text) => end(text.toString().startsWith('+PONG')));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
