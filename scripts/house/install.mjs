import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { PlainFault, step } from './say.mjs';

/** Faults that can be named before anything is done. */
export function checkGround(root) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new PlainFault(
      `需要 Node 20.19 或更高，现在是 ${process.version}。`,
      `Node 20.19 or later is needed; this is ${process.version}.`,
    );
  }
  for (const folder of [root, join(root, '.data'), join(root, 'dist')]) {
    if (!existsSync(folder)) continue;
    if (!statSync(folder).isDirectory()) throw new PlainFault(`${folder} 应当是文件夹。`, `${folder} should be a folder.`);
    accessSync(folder, constants.W_OK | constants.X_OK);
  }
}

/** Installs what the lock names, unless the last whole installation was of the same. */
export async function installDependencies(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (isInstalled(wanted, readLock(join(root, 'node_modules', '.package-lock.json')))) return;
  await step('安装依赖（首次约一分钟）', 'Install the locked dependencies (about a minute the first time)', () =>
    run(root, process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      zh: '依赖没有装成；请检查网络后再试。',
      en: 'The dependencies could not be installed; check the network and try again.',
    }),
  );
}

/** npm writes down what it installed as its last step, and clears it as its first: a half installation has no such record. */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages)
    .filter(([path, { optional, link }]) => path !== '' && !optional && !link)
    .every(([path, { version }]) => installed.packages[path]?.version === version);
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
