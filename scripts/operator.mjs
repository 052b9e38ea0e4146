/**
 * npm run operator -- <command>   runs a command of the operator on this copy's database, which is started for it when it does not run.
 * `due-date` counts from standard input alone: it needs no database, and its standard output is its answer and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildProcesses } from './house/build.mjs';
import { checkGround, installDependencies } from './house/install.mjs';
import { endPlainly } from './house/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await endPlainly(process.argv[2] === 'due-date' ? count : inTheHouse);

async function count() {
  // What is said of installing and building is not part of the answer.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  checkGround(root);
  await installDependencies(root);
  await buildProcesses(root);
  process.exitCode = operator(process.env);
}

async function inTheHouse() {
  // An answer as JSON is read by a program: what is said of the house goes beside it.
  if (process.argv.includes('--json')) process.stdout.write = process.stderr.write.bind(process.stderr);
  checkGround(root);
  await installDependencies(root);
  const { openHousehold } = await import('./house/household.mjs');
  await build(root);
  const { environments, adopted, stop } = await openHousehold(root);
  process.exitCode = operator(environments.operator);
  // A house that runs keeps its database.
  if (!adopted) await stop();
}

function operator(env) {
  const main = join(root, 'dist', 'apps', 'operator', 'src', 'main.js');
  return spawnSync(process.execPath, [main, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
