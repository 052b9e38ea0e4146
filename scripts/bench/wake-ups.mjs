/**
 * So many wake-ups due at one moment, from the sweep to the notice on the desk, against as many empty jobs through BullMQ on the same
 * backend in the same run. By itself: `node scripts/bench/wake-ups.mjs [count]` on a durable database of its own, and on Redis where there
 * is one.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ratiosOf } from './report.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const need = createRequire(import.meta.url);
const room = (path) => need(join(root, 'dist', path));
const agencies = 50;
/** As many jobs at work as a worker has by default. */
const atOnce = 4;
const batch = 200;
/** Received on the 2nd, due on the 30th: twenty working days. */
const [received, due] = ['2026-03-02', '2026-03-30'];

/**
 * @param databaseUrl of the worker's role, on a migrated database that no worker is at work on
 * @param redisUrl with it the queue lives in Redis
 * @returns [{ name, ours, bare, ratio }] in wake-ups and jobs a second
 */
export async function wakeUps({ databaseUrl, redisUrl, count = 100_000 }) {
  const backend = redisUrl ? 'Redis' : 'PostgreSQL';
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await seed(client, count);
    const ours = await oursPerSecond(client, { databaseUrl, redisUrl }, count);
    const bare = await barePerSecond({ databaseUrl, redisUrl }, count);
    return [{ name: `${count} wake-ups at one moment, ${backend}`, ours, bare, ratio: ours / bare }];
  } finally {
    await client.end();
  }
}

/** Cases of fifty agencies with a clerk each, all with the same last day, as their acts and the nightly comparison left them. */
async function seed(client, count) {
  const { currentCalendar } = room('libs/law/calendar/src/index.js');
  const run = randomBytes(4).toString('hex');
  await client.query(
    `WITH agencies AS (
       INSERT INTO organisation.agency (id, code, kind, name_zh, name_en, word, contact, review_authority, valid_from)
       SELECT gen_random_uuid(), 'W' || upper($1) || n, 'department', '局', 'Bureau', '公开', '{"address":"一号"}', '市人民政府', '2008-05-01'
       FROM generate_series(1, $2::int) AS n RETURNING id
     )
     INSERT INTO identity.staff (id, account, name, agency_id, roles, password_hash, valid_from)
     SELECT gen_random_uuid(), $1 || role || id, role, id, ARRAY[role], '', '2020-01-01'
     FROM agencies, unnest(ARRAY['registrar', 'signatory', 'office-head']) AS role`,
    [run, agencies],
  );
  const { rows } = await client.query(`SELECT id FROM organisation.agency WHERE code LIKE 'W' || upper($1) || '%' ORDER BY code`, [run]);
  await client.query(
    `WITH told AS MATERIALIZED (
       SELECT gen_random_uuid() AS id, n, ($1::uuid[])[1 + n % $2::int] AS agency FROM generate_series(1, $3::int) AS n
     ), requests AS (
       INSERT INTO case_file.request (id, agency_id, number, agency_name_zh, agency_name_en, channel, title, content_sha256, applicant_kind,
         applicant_mark, query_mark, submitted_at, submitted_on, profile, workflow, workflow_version, state, milestones, performed_by, awaits,
         sequence, head_hash, clock_facts, clock_runs, receipt_on, legal_due, safe_due, due_on, provisional, calendar_version)
       SELECT id, agency, $4 || '-' || n, '局', 'Bureau', 'counter', '养护合同', '', 'citizen', '', '', $5::date, $5::date, 'cn-ogi-2019',
         'information-request', 2, 'in-progress', '{search-recorded,outcome-proposed,confidentiality-cleared,legality-checked}', '{}',
         '{signatory,office-head}', 1, repeat('0', 64), jsonb_build_array(jsonb_build_object('act', 'received', 'channel', 'counter', 'on', $5::text)),
         true, $5::date, $6::date, $6::date, $6::date, false, $7 FROM told
     )
     INSERT INTO case_file.watch (request_id, agency_id, kind, subject, until, asked, look_on)
     SELECT id, agency, kind, subject, until, false, look_on FROM told,
       (VALUES ('reply', 'case', $6::date, $6::date), ('internal', 'signature', '2026-03-26'::date, NULL::date)) AS term (kind, subject, until, look_on)`,
    [rows.map(({ id }) => id), agencies, count, `W${run}`, received, due, currentCalendar().version],
  );
  await client.query('ANALYZE case_file.request').catch(() => undefined);
}

/** A worker as it runs, its clock on the day all of them are due. */
async function oursPerSecond(client, { databaseUrl, redisUrl }, count) {
  need('reflect-metadata');
  const { NestFactory } = need('@nestjs/core');
  const { systemActor } = room('libs/casework/case-file/src/index.js');
  const { Deadlines } = room('libs/casework/deadlines/src/index.js');
  const { readSettings } = room('libs/platform/config/src/index.js');
  const { MovableClock } = room('libs/platform/time/src/index.js');
  const { policies } = room('apps/worker/src/job-table.js');
  const { workerSettings } = room('apps/worker/src/settings.js');
  const { WorkerModule } = room('apps/worker/src/worker.module.js');
  const settings = readSettings(workerSettings, {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    GONGKAI_SECRET: randomBytes(32).toString('base64'),
    GONGKAI_FILES: join(root, '.data', 'bench'),
    GONGKAI_DATA: join(root, '.data', 'bench'),
    JOBS_AT_ONCE: String(atOnce),
  });
  const pace = { policies, timetable: [], queueName: `wake-ups-${randomBytes(4).toString('hex')}` };
  const clock = new MovableClock(`${due}T02:00:00Z`);
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(settings, clock, pace), { logger: ['error'] });
  try {
    const before = await answered(client);
    const begun = performance.now();
    await worker.get(Deadlines, { strict: false }).sweep(systemActor('deadlines.sweep'));
    while ((await answered(client)) < before + count || (await undone(client)) > 0) await setTimeout(50);
    return (count / (performance.now() - begun)) * 1_000;
  } finally {
    await worker.close();
  }
}

async function answered(client) {
  const { rows } = await client.query('SELECT count(*)::int AS answered FROM deadlines.wake_up WHERE answered_at IS NOT NULL');
  return rows[0].answered;
}

async function undone(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS undone FROM outbox.message WHERE job = 'deadlines.give-warnings' AND done_at IS NULL`,
  );
  return rows[0].undone;
}

/** The same number of jobs with nothing to do, put in as many at a time as the relay does. */
async function barePerSecond({ databaseUrl, redisUrl }, count) {
  const { backendOf } = room('libs/platform/jobs/src/backend.js');
  const backend = backendOf({ databaseUrl, redisUrl, name: `empty-${randomBytes(4).toString('hex')}` });
  const queue = backend.queue({});
  let done = 0;
  const worker = backend.worker(
    async () => {
      done += 1;
    },
    { autorun: false, concurrency: atOnce },
  );
  for (const end of [queue, worker]) end.on('error', () => undefined);
  await worker.waitUntilReady();
  const begun = performance.now();
  void worker.run();
  for (let from = 0; from < count; from += batch) {
    const jobs = Array.from({ length: Math.min(batch, count - from) }, (_, n) => ({
      name: 'empty',
      data: { n: from + n },
      opts: { removeOnComplete: true, removeOnFail: true, jobId: `${from + n}-empty` },
    }));
    await queue.addBulk(jobs);
  }
  while (done < count) await setTimeout(20);
  const seconds = (performance.now() - begun) / 1_000;
  await worker.close();
  await queue.close();
  return count / seconds;
}

/** On Redis where there is one, and on PostgreSQL; each on a durable database made for it. */
export async function wakeUpsOnEveryBackend(count = 100_000) {
  const { startPostgres } = await import('../servers/postgres.mjs');
  const { startRedis } = await import('../servers/redis.mjs');
  const { prepareRoles, roles, urlsOf } = await import('../servers/roles.mjs');
  const folder = join(root, '.data', 'wake-ups');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startPostgres({ folder: join(folder, 'postgres'), password: 'postgres', port: 55_733 });
  const redis = await startRedis({ folder: join(folder, 'redis'), port: 56_679 });
  const passwords = Object.fromEntries(roles.map((role) => [role, role]));
  const measured = [];
  try {
    await prepareRoles(server.url, passwords, 'wakeups');
    const urls = urlsOf(server.url, passwords, 'wakeups');
    await room('libs/platform/persistence/src/index.js').migrate(urls.gongkai_owner);
    for (const redisUrl of [redis?.url, undefined].slice(redis ? 0 : 1))
      measured.push(...(await wakeUps({ databaseUrl: urls.gongkai_worker, redisUrl, count })));
  } finally {
    await server.stop();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(ratiosOf(await wakeUpsOnEveryBackend(Number(process.argv[2] ?? 100_000))));
