/**
 * The built worker in a hurry: its clock stands where a file says, it sweeps every second, and what failed is tried again at once. With
 * OUTBOX=off jobs go straight into the queue while their act is still open: what the outbox is there to prevent.
 */
require('reflect-metadata');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { NestFactory } = require('@nestjs/core');
const { Redis } = require('ioredis');
const { Temporal } = require('temporal-polyfill');
const { v7: newId } = require('uuid');

const dist = join(__dirname, '../../dist');
const room = (path) => require(join(dist, path));
const { readSettings } = room('libs/platform/config/src/index.js');
const { JobQueue } = room('libs/platform/jobs/src/index.js');
const { Outbox } = room('libs/platform/outbox/src/index.js');
const { OfficeClock } = room('libs/platform/time/src/index.js');
const { policies } = room('apps/worker/src/job-table.js');
const { workerSettings } = room('apps/worker/src/settings.js');
const { WorkerModule } = room('apps/worker/src/worker.module.js');

class ToldClock extends OfficeClock {
  now() {
    return Temporal.Instant.from(readFileSync(process.env.CLOCK_FILE, 'utf8').trim());
  }
}

const soon = (policy) => ({ ...policy, attempts: 50, backoff: { type: 'fixed', delay: 200 } });
const pace = {
  policies: Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, soon(policy)])),
  timetable: [{ job: 'deadlines.sweep', cron: '* * * * * *' }],
  beat: { relay: 50, rebuild: 500 },
  stalledAfter: 3_000,
};

/** Redis loses everything just after the first jobs were put in, while their act is still open: a moment chance does not always find. */
function withoutOutbox({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl }, clock) {
  const queue = new JobQueue({ databaseUrl, redisUrl }, pace.policies, pace.timetable, clock);
  let lost = redisUrl === undefined;
  Outbox.prototype.addAll = async (wishes) => {
    await queue.put(wishes.map(({ job, payload }) => ({ id: newId(), name: job, payload })));
    if (!lost && wishes.length > 0) await loseEverything(redisUrl);
    lost ||= wishes.length > 0;
  };
  Outbox.prototype.add = async (job, payload) => Outbox.prototype.addAll([{ job, payload }]);
}

async function loseEverything(redisUrl) {
  const redis = new Redis(redisUrl);
  redis.on('error', () => undefined);
  await redis.flushall();
  redis.disconnect();
}

async function start() {
  const settings = readSettings(workerSettings);
  const clock = new ToldClock();
  if (process.env.OUTBOX === 'off') withoutOutbox(settings, clock);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings, clock, pace), { logger: ['error', 'warn'] });
  app.enableShutdownHooks();
  console.log('at work');
}

start().catch((fault) => {
  console.error(fault);
  process.exit(1);
});
