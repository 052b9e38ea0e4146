/**
 * npm run bench   what the house does in a second over HTTP, beside bare SQL writing or reading the same rows at the same concurrency in the
 * same run; how many last days the clock finds, beside a bare loop; a change of the calendar while 100,000 cases are open, beside bare SQL;
 * 100,000 wake-ups due at one moment, beside as many empty jobs; how long each process takes to answer, and how much memory it holds.
 * Figures are ratios: they travel between machines. `npm run bench -- --many 20000` takes fewer cases and wake-ups.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../house/build.mjs';
import { checkGround, installDependencies } from '../house/install.mjs';
import { endPlainly, say, step } from '../house/say.mjs';
import { citizenAt, staffAt } from './callers.mjs';
import { underLoad } from './load.mjs';
import { ratiosOf, tableOf } from './report.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const crowds = [1, 8, 32];
const writesEach = 400;
const actsEach = 200;
const readsEach = 1_200;
const { values } = parseArgs({ options: { many: { type: 'string', default: '100000' } } });
const many = Number(values.many);

await endPlainly(async () => {
  checkGround(root);
  await installDependencies(root);
  await build(root);
  const { dueDates } = await import('./due-dates.mjs');
  console.log(`\n${ratiosOf(await step('期限计算', 'Due dates', () => dueDates()))}\n`);
  const { openBenchHouse } = await import('./house.mjs');
  const house = await openBenchHouse(root);
  try {
    // What the worker does later is not part of an act: it would add its own writes to what is noted, on the same two cores.
    process.kill(house.started.worker.pid, 'SIGSTOP');
    await measure(house);
    const { recompute } = await import('./recompute.mjs');
    console.log(`\n${ratiosOf(await step('日历变更', 'Change of the calendar', () => recompute(root, house, many)))}\n`);
  } finally {
    process.kill(house.started.worker.pid, 'SIGCONT');
    await house.stop();
  }
  const { wakeUpsOnEveryBackend } = await import('./wake-ups.mjs');
  console.log(`\n${ratiosOf(await step('期限提醒', 'Wake-ups', () => wakeUpsOnEveryBackend(many)))}\n`);
});

async function measure(house) {
  const { connections } = await import('./bare.mjs');
  const bare = await connections(house.databaseUrl, Math.max(...crowds));
  try {
    const people = await arrive(house);
    const measured = [
      ...(await step('提交', 'File', () => filing(bare.clients, people))),
      ...(await step('读取', 'Read', () => reading(bare.clients, people))),
      ...(await step('办理', 'Act', () => acting(bare.clients, people))),
      ...(await step('清单', 'Queue page', () => listing(bare.clients, people))),
    ];
    console.log(`\n${tableOf(measured)}\n`);
    await tellProcesses(house);
  } finally {
    await bare.end();
  }
}

/** One citizen for all, and for each agency that takes requests its registrar. */
async function arrive({ ports, password }) {
  const citizen = citizenAt(ports['citizen-api']);
  const agencies = await citizen.agencies();
  const chosen = agencies.slice(0, 8);
  const registrars = await Promise.all(chosen.map(({ code }) => staffAt(ports['staff-api'], `${code.toLowerCase()}.registrar`, password)));
  return { citizen, agencies: chosen, registrars };
}

/** Filing: everything an application leaves behind, in one act. */
async function filing(clients, { citizen, agencies }) {
  const { noteWrites } = await import('./bare.mjs');
  const noted = [];
  for (const [turn, agency] of agencies.entries()) {
    // The first of a year begins the register; every later one counts on.
    await citizen.file(await citizen.draft(agency, turn));
    const token = await citizen.draft(agency, turn);
    noted.push(await noteWrites(clients[0], () => citizen.file(token)));
  }
  const measured = [];
  for (const crowd of crowds) {
    const tokens = await draftsOf(citizen, agencies);
    const ours = await underLoad(crowd, writesEach, (_client, turn) => citizen.file(tokens[turn]));
    await draftsOf(citizen, agencies);
    const { rows: waiting } = await clients[0].query('SELECT id FROM intake.draft WHERE filed_request_id IS NULL');
    const bare = await underLoad(crowd, writesEach, (client, turn) => {
      const { again, keyOf } = noted[turn % noted.length];
      return again(clients[client], new Map([[keyOf('intake.draft'), waiting[turn].id]]));
    });
    measured.push({ name: `file (${noted[0].rows} rows)`, clients: crowd, ours, bare });
  }
  return measured;
}

async function draftsOf(citizen, agencies) {
  const tokens = [];
  await underLoad(8, writesEach, async (_client, turn) => {
    tokens[turn] = await citizen.draft(agencies[turn % agencies.length], turn);
  });
  return tokens;
}

/** What was filed above, as far as nobody confirmed it yet, by agency of the registrar who may. */
async function waitingCases(client, registrars) {
  const { rows } = await client.query(
    `SELECT id, agency_id AS "agencyId", submitted_on::text AS "on" FROM case_file.request
     WHERE state = 'submitted' AND sequence = 1 AND agency_id = ANY ($1) ORDER BY id`,
    [registrars.map(({ agencyId }) => agencyId)],
  );
  return rows.map((row) => ({ ...row, registrar: registrars.find(({ agencyId }) => agencyId === row.agencyId) }));
}

/** One case with everything the desk shows of it. */
async function reading(clients, { registrars }) {
  const { readBare } = await import('./bare.mjs');
  const cases = await waitingCases(clients[0], registrars);
  const measured = [];
  for (const crowd of crowds) {
    const of = (turn) => cases[(turn * 7) % cases.length];
    const ours = await underLoad(crowd, readsEach, (_client, turn) => of(turn).registrar.read(of(turn).id));
    const bare = await underLoad(crowd, readsEach, (client, turn) => readBare(clients[client], of(turn).id));
    measured.push({ name: 'read a case', clients: crowd, ours, bare });
  }
  return measured;
}

/** One act: the receipt confirmed, judged, chained, dated. */
async function acting(clients, { registrars }) {
  const { noteWrites } = await import('./bare.mjs');
  const cases = await waitingCases(clients[0], registrars);
  const next = () => cases.shift();
  const first = next();
  const noted = await noteWrites(clients[0], () => first.registrar.confirm(first.id, first.on));
  const measured = [];
  for (const crowd of crowds) {
    const ours = await underLoad(crowd, actsEach, () => {
      const { registrar, id, on } = next();
      return registrar.confirm(id, on);
    });
    const bare = await underLoad(crowd, actsEach, (client) => {
      const { id } = next();
      return noted.again(clients[client], new Map([[first.id, id]]));
    });
    measured.push({ name: `act (${noted.rows} rows)`, clients: crowd, ours, bare });
  }
  return measured;
}

/** The first page of an agency's cases, nearest last day first. */
async function listing(clients, { registrars }) {
  const { pageBare } = await import('./bare.mjs');
  const measured = [];
  for (const crowd of crowds) {
    const of = (turn) => registrars[turn % registrars.length];
    const ours = await underLoad(crowd, readsEach, (_client, turn) => of(turn).queue());
    const bare = await underLoad(crowd, readsEach, (client, turn) => pageBare(clients[client], of(turn).agencyId));
    measured.push({ name: 'queue page', clients: crowd, ours, bare });
  }
  return measured;
}

async function tellProcesses({ started }) {
  const { memoryOf } = await import('./house.mjs');
  for (const [name, { pid, answeredAfter }] of Object.entries(started)) {
    const memory = memoryOf(pid);
    const seconds = (answeredAfter / 1000).toFixed(2);
    say(
      `${name}:${seconds} 秒后应答,占用 ${memory?.toFixed(0) ?? '?'} MiB`,
      `${name}: answers after ${seconds} s, holds ${memory?.toFixed(0) ?? '?'} MiB`,
    );
  }
}
