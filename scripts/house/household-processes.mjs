/** The processes of the house: started together, awaited, recorded so that a later start can end what a killed one left. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePort } from './ports.mjs';
import { commandLineOf, endProcess, until } from './processes.mjs';
import { PlainFault, say } from './say.mjs';

const wishes = { 'citizen-web': 3000, 'staff-api': 3001, 'citizen-api': 3002, worker: 3003 };
const patience = 60_000;
const recordName = 'processes.json';

export function mainOf(root, name) {
  return join(root, 'dist', 'apps', name, 'src', 'main.js');
}

/** Ends processes of this copy that outlived a killed start. */
export async function endLeftProcesses(root) {
  const record = join(root, '.data', recordName);
  if (!existsSync(record)) return;
  const left = readRecord(record).filter(({ pid, name }) => commandLineOf(pid).includes(mainOf(root, name)));
  await Promise.all(left.map(({ pid }) => endProcess(pid)));
  rmSync(record, { force: true });
}

/** The wished ports, or the next free ones, said aloud. */
export async function choosePorts() {
  const ports = {};
  const taken = new Set();
  for (const [name, wished] of Object.entries(wishes)) {
    const others = new Set(Object.values(wishes).filter((port) => port !== wished));
    ports[name] = await choosePort(wished, { taken: new Set([...taken, ...others]) });
    taken.add(ports[name]);
    if (ports[name] !== wished)
      say(`端口 ${wished} 已被占用，${name} 改用 ${ports[name]}。`, `Port ${wished} is taken; ${name} moves to ${ports[name]}.`, '  ');
  }
  return ports;
}

/**
 * @param root whose build runs
 * @param data the folder for their logs and for the record of who runs
 * @returns { names, started, stop, ended } — `started` says by name the pid and after how many milliseconds it answered; `ended` rejects
 * when a process ends by itself
 */
export async function startProcesses(root, environments, ports, data = join(root, '.data')) {
  const names = Object.keys(ports).filter((name) => existsSync(mainOf(root, name)));
  const begun = performance.now();
  const children = names.map((name) => ({
    name,
    port: ports[name],
    child: spawnProcess(root, name, environmentOf(root, name, environments, ports), data),
  }));
  const started = Object.fromEntries(children.map(({ name, child }) => [name, { pid: child.pid }]));
  const record = join(data, recordName);
  writeFileSync(record, JSON.stringify(children.map(({ name, child }) => ({ name, pid: child.pid }))));
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await Promise.all(children.map(({ child }) => endProcess(child.pid)));
    rmSync(record, { force: true });
  };
  const ended = Promise.race(children.map((each) => deathOf(data, each, () => stopping)));
  ended.catch(() => undefined);
  const awaitAnswer = async (each) => {
    await awaitHealth(data, each);
    started[each.name].answeredAfter = performance.now() - begun;
  };
  try {
    await Promise.race([ended, Promise.all(children.map(awaitAnswer))]);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { names, started, stop, ended };
}

function environmentOf(root, name, environments, ports) {
  const own = {
    'citizen-web': { CITIZEN_API_URL: `http://127.0.0.1:${ports['citizen-api']}` },
    'staff-api': { STAFF_WEB: join(root, 'dist', 'staff-web') },
  };
  const role = name === 'worker' ? environments.worker : environments.app;
  return { ...role, ...own[name], PORT: String(ports[name]) };
}

function spawnProcess(root, name, env, data) {
  const logs = join(data, 'logs');
  mkdirSync(logs, { recursive: true });
  const log = openSync(join(logs, `${name}.log`), 'w', 0o600);
  // Apart from the terminal: Ctrl-C reaches the start script alone, which ends the processes before their database.
  const child = spawn(process.execPath, [mainOf(root, name)], { cwd: root, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

function deathOf(data, { name, child }, expected) {
  return new Promise((_resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (!expected()) reject(faultOf(data, name, `${signal ?? code}`));
    });
  });
}

async function awaitHealth(data, { name, port, child }) {
  const healthy = await until(async () => child.exitCode !== null || (await answers(port)), patience, 50);
  if (!healthy) throw faultOf(data, name, `${patience / 1000} s`);
}

async function answers(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function faultOf(data, name, how) {
  const log = join(data, 'logs', `${name}.log`);
  const words = readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n');
  return new PlainFault(`${name} 没有运行（${how}），见 ${log}：\n${words}`, `${name} is not running (${how}); see ${log}:\n${words}`);
}

function readRecord(record) {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return [];
  }
}
