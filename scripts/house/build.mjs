import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, noteMark, notedMark } from './fingerprint.mjs';
import { run } from './run.mjs';
import { step } from './say.mjs';

const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
const processes = ['apps/citizen-api', 'apps/citizen-web', 'apps/operator', 'apps/staff-api', 'apps/worker', 'libs'];

/** Builds the processes and the desk, each only when its sources changed since it was last built whole. */
export async function build(root) {
  await buildProcesses(root);
  await buildDesk(root);
}

export async function buildProcesses(root) {
  await buildWhenChanged(root, 'dist/.processes', [...settings, ...processes], ['编译各进程', 'Build the processes'], async () => {
    rmSync(join(root, 'dist', 'apps'), { recursive: true, force: true });
    rmSync(join(root, 'dist', 'libs'), { recursive: true, force: true });
    rmSync(join(root, 'dist', '.tsbuildinfo'), { force: true });
    await run(root, process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build'], {
      zh: '编译没有通过：',
      en: 'The processes could not be built:',
    });
  });
}

async function buildDesk(root) {
  if (!existsSync(join(root, 'apps/staff-web'))) return;
  await buildWhenChanged(root, 'dist/.staff-web', ['package-lock.json', 'apps/staff-web'], ['编译工作台', 'Build the desk'], () =>
    run(
      root,
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', 'apps/staff-web', '--outDir', join(root, 'dist/staff-web'), '--emptyOutDir'],
      {
        zh: '工作台没有编译成：',
        en: 'The desk could not be built:',
      },
    ),
  );
}

async function buildWhenChanged(root, markFile, sources, [zh, en], work) {
  const mark = join(root, markFile);
  const wanted = fingerprintOf(root, sources);
  if (notedMark(mark) === wanted) return;
  await step(zh, en, async () => {
    rmSync(mark, { force: true });
    await work();
    noteMark(mark, wanted);
  });
}
