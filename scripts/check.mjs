/** npm run check   everything a reader of the code may rely on: types, lint, architecture, format, unused code, lock, API. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const desk = 'apps/staff-web/tsconfig.json';
const checks = [
  ['types', 'typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  ...(existsSync(join(root, desk)) ? [['types of the desk', 'typescript/bin/tsc', '--noEmit', '-p', desk]] : []),
  ['lint', 'eslint/bin/eslint.js', '.'],
  ['architecture', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'apps', 'libs'],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['unused code', 'knip/bin/knip.js'],
];
const scripts = [
  ['lock', 'complete-lock.mjs', '--check'],
  ['API', 'generate-api.mjs', '--check'],
];

function passes(name, program, args) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

const results = [
  ...checks.map(([name, program, ...args]) => passes(name, join('node_modules', program), args)),
  ...scripts.map(([name, program, ...args]) => passes(name, join('scripts', program), args)),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
