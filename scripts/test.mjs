/**
 * npm test   installs what is missing, starts the servers the tests need, runs all of them, and ends with one line of sums.
 * Further arguments go to jest. GONGKAI_REQUIRE=redis,chromium makes the absence of one a failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './house/build.mjs';
import { checkGround, installDependencies } from './house/install.mjs';
import { endPlainly, say, step } from './house/say.mjs';
import { addUp, lastLine, missing } from './house/test-sums.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, '.data', 'test', 'results');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

await endPlainly(async () => {
  checkGround(root);
  await installDependencies(root);
  const { startTestServers } = await import('./servers/test-servers.mjs');
  const servers = await step('启动测试用服务', 'Start the servers of the tests', startTestServers);
  try {
    nameWhatIsMissing(servers.environment);
    const sums = await runAll({ ...process.env, ...servers.environment, GONGKAI_TEST_SERVERS_STARTED: 'yes' });
    console.log(lastLine(sums));
    process.exitCode = sums.failed > 0 || sums.passed === 0 ? 1 : 0;
  } finally {
    await servers.stop();
  }
});

function nameWhatIsMissing(environment) {
  const { absent, fault } = missing(environment, process.env.GONGKAI_REQUIRE);
  for (const name of absent) say(`没有找到 ${name}：相关测试跳过。`, `No ${name} was found: its tests are skipped.`, '  ');
  if (fault) throw fault;
}

async function runAll(env) {
  mkdirSync(results, { recursive: true });
  const first = await jest(['pure', 'integration'], [], env);
  if (!existsSync(join(root, 'test', 'journeys')) || readdirSync(join(root, 'test', 'journeys')).length === 0) return addUp([first]);
  await build(root);
  // A journey is many processes and a browser: one at a time.
  return addUp([first, await jest(['journeys'], ['--runInBand'], env)]);
}

function jest(projects, flags, env) {
  const outcome = join(results, `${projects.join('-')}.json`);
  rmSync(outcome, { force: true });
  const args = [
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${outcome}`,
    '--passWithNoTests',
    ...flags,
    ...process.argv.slice(2),
  ];
  return new Promise((resolve, reject) => {
    // jest writes the same JSON to its standard output, which nobody wants to read.
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
      cwd: root,
      env,
      stdio: ['inherit', 'ignore', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', () => resolve(existsSync(outcome) ? JSON.parse(readFileSync(outcome, 'utf8')) : undefined));
  });
}
