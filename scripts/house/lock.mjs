import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  if (placeLock(path)) return true;
  const holder = holderOf(path);
  const living = holder > 0 && holder !== process.pid && isAlive(holder) && commandLineOf(holder).includes('node');
  if (living) return false;
  rmSync(path, { force: true });
  return placeLock(path);
}

/** A link appears with its text, so nobody ever sees a lock that does not say whose it is. */
function placeLock(path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid), { mode: 0o600 });
  try {
    linkSync(mine, path);
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}
