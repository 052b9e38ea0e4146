/**
 * npm start   brings up the whole house on a machine that has Node and nothing else, and prints where it stands.
 * Ctrl-C stops everything it started. Until the dependencies are installed, nothing but Node's own modules is needed.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from './house/build.mjs';
import { installDependencies, checkGround } from './house/install.mjs';
import { takeLock } from './house/lock.mjs';
import { endRunning, run } from './house/run.mjs';
import { endPlainly, inWords, say, step } from './house/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const patience = 15_000;
const undo = [];
let stopWished = false;
let wishToStop;
const stopSignal = new Promise((resolve) => (wishToStop = resolve));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopWished = true;
    endRunning();
    wishToStop();
  });
}
// A closed terminal is no reason to leave servers behind.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

await endPlainly(async () => {
  const started = start(performance.now());
  try {
    await Promise.race([started, stopSignal]);
    // What is half started first comes to stand, or falls: then it can be stopped.
    await Promise.race([started, setTimeout(patience)]);
  } catch (fault) {
    if (!stopWished) throw fault;
  } finally {
    await stop();
  }
});
process.exit();

async function start(begun) {
  checkGround(root);
  mkdirSync(join(root, '.data'), { recursive: true, mode: 0o700 });
  undo.push(await takeLock(join(root, '.data'), 'start.lock'));
  say('公开', 'Gongkai');
  await installDependencies(root);
  goOn();
  // Loaded only now: they need the dependencies.
  const { openHousehold } = await import('./house/household.mjs');
  const { choosePorts, endLeftProcesses, mainOf, startProcesses } = await import('./house/household-processes.mjs');
  await endLeftProcesses(root);
  const household = await step('启动 PostgreSQL', 'Start PostgreSQL', () => openHousehold(root));
  undo.push(household.stop);
  goOn();
  await build(root);
  goOn();
  await operate(mainOf(root, 'operator'), household);
  goOn();
  const ports = await choosePorts();
  const house = await step('启动各进程', 'Start the processes', () => startProcesses(root, household.environments, ports));
  undo.push(house.stop);
  printWelcome(ports, house.names, performance.now() - begun);
  await Promise.race([house.ended, stopSignal]);
}

/** Between two steps a wish to stop is heard. */
function goOn() {
  if (stopWished) throw new Error('stopped');
}

async function operate(operator, household) {
  const command = (name, zh, en) =>
    step(zh, en, () =>
      run(root, process.execPath, [operator, name], { zh: `${zh}没有成功：`, en: `${en}: failed.` }, household.environments.operator),
    );
  await command('migrate', '迁移数据库', 'Migrate the database');
  if (process.env.GONGKAI_DEMONSTRATION === 'no') return;
  await command('load-demonstration', '装入演示城市', 'Load the demonstration city');
}

function printWelcome(ports, names, milliseconds) {
  const address = (name) => (names.includes(name) ? `http://localhost:${ports[name]}/` : '—');
  console.log(`
  ${inWords('公众', 'Citizens')}   ${address('citizen-web')}
  ${inWords('工作台', 'Staff')}     ${address('staff-api')}
`);
  printSignIns(join(root, '.data', 'demonstration.json'));
  const seconds = (milliseconds / 1000).toFixed(1);
  say(`已就绪（${seconds} 秒）。按 Ctrl-C 停止。`, `Ready after ${seconds} s. Ctrl-C stops it.`, '  ');
}

function printSignIns(file) {
  if (!existsSync(file)) return;
  const { password, staff, citizen } = JSON.parse(readFileSync(file, 'utf8'));
  say(`演示账号（密码均为 ${password}）：`, `Demonstration sign-ins (password of all: ${password}):`, '  ');
  for (const { account, name, roles, agency } of staff) {
    console.log(`    ${String(account).padEnd(22)} ${wordsOf(name)}  ${[roles].flat().map(wordsOf).join(', ')}  ${wordsOf(agency)}`);
  }
  if (citizen)
    say(`申请编号 ${citizen.number}，查询码 ${citizen.queryCode}`, `request ${citizen.number}, query code ${citizen.queryCode}`, '    ');
  console.log();
}

function wordsOf(text) {
  return typeof text === 'object' && text ? inWords(text.zh, text.en) : String(text ?? '');
}

/** Last started, first stopped: the processes, their database, the lock. */
async function stop() {
  if (undo.length > 1) say('正在停止 …', 'Stopping …', '\n  ');
  for (const each of undo.reverse()) await each();
}
