import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onPath } from './programs.mjs';

/** In Debian the program that checks dumps is the server under another name; the other packages hold its libraries. */
const packages = ['redis-tools', 'liblzf1', 'libjemalloc2', 'libatomic1'];

/**
 * A Redis server on this machine: on PATH, else unpacked from Debian's packages into the folder, without root.
 * @returns { command, env } or undefined when there is none to be had
 */
export function redisProgram(folder) {
  const found = onPath(['redis-server', 'valkey-server']);
  if (found) return { command: found, env: process.env };
  const unpacked = resolve(folder, 'unpacked');
  if (!existsSync(unpacked) && !unpackDebian(resolve(folder), unpacked)) return undefined;
  const libraries = librariesIn(unpacked);
  return { command: join(unpacked, 'usr/bin/redis-check-rdb'), env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

function unpackDebian(folder, target) {
  if (!['apt-get', 'dpkg-deb'].every((program) => onPath([program]))) return false;
  const unfinished = `${target}.unfinished`;
  const downloads = join(folder, 'downloads');
  const apt = { lists: join(folder, 'apt', 'lists'), cache: join(folder, 'apt', 'cache') };
  for (const path of [downloads, join(apt.lists, 'partial'), join(apt.cache, 'archives', 'partial')]) mkdirSync(path, { recursive: true });
  const options = ['-qq', '-o', `Dir::State::Lists=${apt.lists}`, '-o', `Dir::Cache=${apt.cache}`, '-o', 'Debug::NoLocking=true'];
  if (process.getuid?.() === 0) options.push('-o', 'APT::Sandbox::User=root');
  try {
    const quiet = { stdio: 'ignore', timeout: 120_000, cwd: downloads };
    execFileSync('apt-get', [...options, 'update'], quiet);
    execFileSync('apt-get', [...options, 'download', ...packages], quiet);
    rmSync(unfinished, { recursive: true, force: true });
    for (const file of readdirSync(downloads)) execFileSync('dpkg-deb', ['-x', file, unfinished], quiet);
    renameSync(unfinished, target);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(downloads, { recursive: true, force: true });
    rmSync(join(folder, 'apt'), { recursive: true, force: true });
  }
}

function librariesIn(root) {
  const base = join(root, 'usr', 'lib');
  const inner = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [base, ...inner.map(({ name }) => join(base, name))].join(':');
}
