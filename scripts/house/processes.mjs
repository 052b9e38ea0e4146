import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

/** In a container whose first process reaps nobody, an ended child stays listed for ever. */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** The command line of a process, or '' when there is none or it cannot be read. */
export function commandLineOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Processes whose working directory is the folder (Linux only; elsewhere none are found). */
export function processesIn(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((pid) => workingDirectoryOf(pid) === folder)
    .map(Number);
}

function workingDirectoryOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

/** Waits until the condition holds. @returns whether it came to hold in time */
export async function until(condition, milliseconds, every = 25) {
  const end = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await pause(every);
  }
  return true;
}

/** Asks a process to end, and ends it when it does not. */
export async function endProcess(pid, signal = 'SIGTERM', patience = 10_000) {
  if (!isAlive(pid)) return;
  trySignal(pid, signal);
  if (await until(() => !isAlive(pid), patience)) return;
  trySignal(pid, 'SIGKILL');
  await until(() => !isAlive(pid), 2_000);
}

function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
