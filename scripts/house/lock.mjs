import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from './say.mjs';
import { commandLineOf, isAlive, until } from './processes.mjs';

/**
 * Only one process at a time does the work in the folder. A lock whose holder died is taken over.
 * @param patience milliseconds to wait for the holder
 */
export async function withLock(folder, work, patience = 60_000) {
  const release = await takeLock(folder, 'starting.lock', patience);
  try {
    return await work();
  } finally {
    release();
  }
}

/** @returns what releases the lock; throws a plain fault when a living process holds it for longer than the patience */
export async function takeLock(folder, name, patience = 0) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (!(await until(() => tryLock(path), patience, 50))) {
    const holder = holderOf(path);
    throw new PlainFault(
      `另一个进程（${holder}）正在这里运行；请先结束它。`,
      `Another process (${holder}) is at work here already; stop it first.`,
    );
  }
  return () => {
    if (holderOf(path) === process.pid) rmSync(path, { force: true });
  };
}

function tryLock(path) {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
  }
  const holder = holderOf(path);
  const living = holder > 0 && holder !== process.pid && isAlive(holder) && commandLineOf(holder).includes('node');
  if (!living) rmSync(path, { force: true });
  return false;
}

function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}
